package sala.media.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.UUID;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import sala.fault.Fault;
import sala.media.description.MediaDetails;
import sala.media.item.FileLabel;
import sala.media.item.MediaBeans;
import sala.sql.Sql;
import sala.sql.Transactions;
import sala.testkit.Sample;
import sala.testkit.TestDatabase;

/** Files on their way, over nodes that each test may start again. */
abstract class Sending {

    static final byte[] LESSON = Sample.NOISE.bytes();
    static final Wish SAID = Wish.item(MediaDetails.named("บทเรียน"));

    @RegisterExtension
    final TestDatabase db = new TestDatabase();

    @TempDir
    Path folder;

    MediaBeans beans;
    UploadRows rows;
    Uploads uploads;

    @BeforeEach
    void start() {
        beans = new MediaBeans(db, folder.resolve("blobs"));
        rows = new UploadRows(new Sql(db.dataSource()), beans.clock);
        uploads = restarted();
    }

    final UUID begin() {
        return begin(LESSON.length);
    }

    final UUID begin(long length) {
        return uploads.begin(beans.teacher, FileLabel.of("../บทเรียน.wmv"), SAID, length)
                .id();
    }

    final Upload append(UUID id, int from, int to) {
        return uploads.append(beans.teacher, id, from, new ByteArrayInputStream(LESSON, from, to - from));
    }

    final Uploads restarted() {
        return new Uploads(
                rows,
                new UploadFolder(folder.resolve("uploads")),
                new Destination(beans.intake, beans.versions, beans.indicators),
                beans.quotas,
                beans.blobs,
                new Transactions(db.userTransaction()));
    }

    static AbstractStringAssert<?> assertThatRefusing(Runnable work) {
        return assertThat(refusal(work));
    }

    static String refusal(Runnable work) {
        try {
            work.run();
            return "taken";
        } catch (Fault e) {
            return e.code();
        }
    }
}
