package sala.media.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import sala.blob.BlobStore;
import sala.media.item.MediaBeans;
import sala.media.scan.FileCheck;
import sala.testkit.Sample;
import sala.testkit.TestDatabase;

class EncodingPartsTest {

    private static final String WORK = "0123456789abcdef";

    @RegisterExtension
    final TestDatabase db = new TestDatabase();

    @TempDir
    Path folder;

    private MediaBeans beans;
    private UUID lesson;
    private Path here;
    private Path there;

    @BeforeEach
    void twoMachines() throws IOException {
        beans = new MediaBeans(db, folder.resolve("blobs"));
        lesson = beans.take(beans.teacher, "lesson.3gp", Sample.PHONE_LESSON.bytes(), "บทเรียน");
        here = Files.createDirectory(folder.resolve("here"));
        there = Files.createDirectory(folder.resolve("there"));
        beans.workers.come("encoder:8080:/srv/sala", "key", "test");
    }

    @Test
    void anotherMachineGoesOnWithWhatWasFinished() throws IOException {
        keep("look", "look", "slides");
        keep("first-0000", "480p5.mp4", "minute one");
        beans.parts.restore(lesson, WORK, there);
        assertThat(there.resolve("look").resolve("look")).hasContent("slides");
        assertThat(there.resolve("first-0000").resolve("480p5.mp4")).hasContent("minute one");
        beans.parts.restore(lesson, "other-work", Files.createDirectory(folder.resolve("other")));
        assertThat(folder.resolve("other")).isEmptyDirectory();
    }

    @Test
    void aHelperFetchesTheRecordingOnceHoweverOftenItHelps() throws IOException {
        RecordingTask task = new RecordingTask(
                beans.items.get(lesson).original().blob().orElseThrow().hash(), null, false);
        Path look = Files.createDirectories(here.resolve("look"));
        Files.writeString(look.resolve("look"), "slides");
        beans.parts.keep(lesson, task.name(), look);
        AtomicInteger fetched = new AtomicInteger();
        Workshop helper =
                new Workshop(there, counting(fetched), FileCheck.OFF, new Workshop.Sharing(beans.parts, beans.claims));
        for (int stage = 0; stage < 3; stage++) {
            helper.help(lesson, task, (source, made) -> {
                assertThat(source).hasBinaryContent(Sample.PHONE_LESSON.bytes());
                assertThat(made.resolve("look").resolve("look")).hasContent("slides");
            });
        }
        assertThat(fetched).hasValue(1);
        helper.endHelp(item -> true);
        assertThat(there).as("it is still encoded").isNotEmptyDirectory();
        helper.endHelp(item -> false);
        assertThat(there).isEmptyDirectory();
    }

    /** The store, which tells how often it was asked for a whole file. */
    private BlobStore counting(AtomicInteger fetched) {
        return (BlobStore) Proxy.newProxyInstance(
                BlobStore.class.getClassLoader(), new Class<?>[] {BlobStore.class}, (proxy, method, arguments) -> {
                    fetched.addAndGet(method.getName().equals("withFile") ? 1 : 0);
                    return method.invoke(beans.blobs, arguments);
                });
    }

    @Test
    void whatWasJoinedIsKeptOnce() throws IOException {
        keep("first-0000", "480p5.mp4", "minute one");
        keep("first-0001", "480p5.mp4", "minute two");
        keep("rest-0000", "720p25.mp4", "larger");
        assertThat(held()).isEqualTo(3);
        keep("first", "480p5.mp4", "both");
        assertThat(held()).isEqualTo(2);
        beans.parts.restore(lesson, WORK, there);
        assertThat(there.resolve("first-0000")).doesNotExist();
        assertThat(there.resolve("first").resolve("480p5.mp4")).hasContent("both");
    }

    @Test
    void nothingIsHeldOnceTheWorkHasEnded() throws IOException {
        keep("look", "look", "slides");
        beans.parts.tidy(item -> true);
        assertThat(held()).isEqualTo(1);
        beans.parts.tidy(item -> false);
        assertThat(held()).isZero();
    }

    @Test
    void aNodeWithoutWorkersKeepsItsPartsToItself() throws IOException {
        db.execute("delete from worker");
        keep("look", "look", "slides");
        assertThat(held()).isZero();
    }

    private void keep(String stage, String name, String content) throws IOException {
        Path part = Files.createDirectory(here.resolve(stage));
        Files.writeString(part.resolve(name), content);
        beans.parts.keep(lesson, WORK, part);
        assertThat(part.resolve(name)).hasContent(content);
    }

    private long held() {
        return db.one(Long.class, "select count(*) from blob_reference where owner_kind = 'encoding'");
    }
}
