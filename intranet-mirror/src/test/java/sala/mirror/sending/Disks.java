package sala.mirror.sending;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import sala.blob.Blob;
import sala.mirror.disk.TakenDisk;
import sala.mirror.node.JoinedNodes;
import sala.mirror.progress.Progress;

/** A joined school whose line is cut, lessons at the district, and disks to carry them. */
abstract class Disks extends JoinedNodes {

    static final long PACK = 3L << 20;

    final Random random = new Random(21);
    Path disk;

    @BeforeEach
    void cutTheLine() throws IOException {
        school.sync();
        district.server.trouble.down(true);
        disk = Files.createDirectory(folder.resolve("disk"));
    }

    Blob lesson(String title, int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        Blob file = district.file(bytes);
        district.notes.write(id, title, file);
        return file;
    }

    /** Some small files and some larger than a pack. */
    List<Blob> lessons() {
        List<Blob> files = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            files.add(lesson("แผ่นงาน " + i, 1_000 + 37 * i));
        }
        for (int i = 0; i < 4; i++) {
            files.add(lesson("วิดีโอ " + i, 2_500_000 + 111_111 * i));
        }
        return files;
    }

    Order order() {
        return new Order(id, disk, null, false);
    }

    SentDisk export() {
        return export(order(), Progress.SILENT);
    }

    SentDisk export(Order order, Progress progress) {
        return district.export.run(order, progress, () -> false, PACK);
    }

    TakenDisk take() {
        return take(Progress.SILENT);
    }

    TakenDisk take(Progress progress) {
        return school.unpacking.take(disk, progress, () -> false);
    }

    boolean hasAll(List<Blob> files) {
        return files.stream().allMatch(file -> school.blobs.find(file.hash()).isPresent());
    }

    /** What is on the disk, by the ending of its name. */
    List<Path> files(String ending) {
        try (Stream<Path> all = Files.walk(disk)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    Path one(String ending) {
        return files(ending).get(0);
    }
}
