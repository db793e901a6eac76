package sala.media.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import sala.media.item.MediaBeans;
import sala.node.NodeRole;
import sala.node.NodeSettings;
import sala.sql.Sql;
import sala.testkit.Sample;
import sala.testkit.TestDatabase;

class OthersAtWorkTest {

    private static final String ELSEWHERE = "encoder:8080:/srv/sala";

    @RegisterExtension
    final TestDatabase db = new TestDatabase();

    @TempDir
    Path folder;

    private NodeSettings here;
    private OthersAtWork others;
    private UUID lesson;

    @BeforeEach
    void anotherMachineIsAtALongLesson() {
        MediaBeans beans = new MediaBeans(db, folder.resolve("blobs"));
        here = new NodeSettings(NodeRole.WORKER, folder, 8500, 8501, "test", folder, false);
        others = new OthersAtWork(new Sql(db.dataSource()), here);
        lesson = beans.take(beans.teacher, "lesson.3gp", Sample.PHONE_LESSON.bytes(), "บทเรียน");
        run(ELSEWHERE);
        db.execute("insert into encoding_part (item, work, stage, name, hash) values ('" + lesson
                + "', 'work', 'first-0000', '480p5.mp4', 'hash')");
    }

    @Test
    void itMayBeHelpedAsLongAsItIsAtWork() {
        assertThat(others.neediest()).contains(lesson);
        assertThat(others.isAtWork(lesson)).isTrue();
        db.execute("update job set pause_asked = true");
        assertThat(others.isAtWork(lesson)).isFalse();
    }

    @Test
    void whatIsNotMadeInChunksIsNot() {
        db.execute("update encoding_part set stage = 'look'");
        assertThat(others.neediest()).isEmpty();
    }

    @Test
    void theOwnWorkComesFirst() {
        run(here.name());
        assertThat(others.neediest()).isEmpty();
        assertThat(others.isAtWork(lesson)).isFalse();
    }

    @Test
    void whatWaitsComesFirst() {
        db.execute("update job set state = 'WAITING'");
        assertThat(others.neediest()).isEmpty();
    }

    private void run(String machine) {
        db.execute("update job set state = 'RUNNING'");
        db.execute("update scheduled_task set picked = true, picked_by = '" + machine + "'");
    }
}
