package sala.mirror.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import sala.blob.Blob;
import sala.mirror.node.JoinedNodes;
import sala.mirror.progress.Progress;

/** Many files, and large ones, over several streams. */
class ManyFilesTest extends JoinedNodes {

    private final Random random = new Random(7);

    @Test
    void aHundredSmallFilesComeInAFewAnswers() {
        List<Blob> files = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            files.add(file(2_000 + i));
            district.notes.write(id, "แผ่นที่ " + i, files.get(i));
        }
        district.server.requests.clear();
        school.update();
        assertThat(files)
                .allSatisfy(file -> assertThat(school.blobs.find(file.hash())).contains(file));
        assertThat(answers()).isLessThan(6);
    }

    @Test
    void aLargeFileComesInPiecesAndIsWhole() {
        Blob large = file(5_500_000);
        district.notes.write(id, "วิดีโอ", large);
        school.update();
        assertThat(school.blobs.find(large.hash())).contains(large);
        assertThat(partials()).isEmptyDirectory();
    }

    @Test
    void aLargeFileIsWholeHoweverOftenTheLineBreaksOff() {
        Blob large = file(4_500_000);
        district.notes.write(id, "วิดีโอ", large);
        district.server.trouble.cutFilesAfter(333_333);
        school.update();
        assertThat(school.blobs.find(large.hash())).contains(large);
        assertThat(answers()).isLessThan(2 * 4_500_000 / 333_333);
    }

    @Test
    void anEmptyFileComes() {
        Blob empty = file(0);
        district.notes.write(id, "ว่าง", empty);
        school.update();
        assertThat(school.blobs.find(empty.hash())).contains(empty);
    }

    @Test
    void whoNoLongerWaitsDoesNotEndTheWork() {
        Blob file = file(300_000);
        district.notes.write(id, "ไฟล์", file);
        Progress gone = step -> {
            throw new IllegalStateException("the command was ended");
        };
        school.synchroniser.run(gone);
        assertThat(school.blobs.find(file.hash())).contains(file);
    }

    private Blob file(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return district.file(bytes);
    }

    private long answers() {
        return district.server.requests.stream()
                .filter(request -> request.equals("POST mirror/files"))
                .count();
    }

    private Path partials() {
        return folder.resolve("school/mirror/partial");
    }
}
