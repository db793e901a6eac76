package sala.media.disk.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import sala.media.disk.DiskBeans;
import sala.media.disk.FileState;
import sala.media.disk.Tally;
import sala.testkit.TestDatabase;

/**
 * Plans a generated disk of small files, twice. No test: run by hand with {@code -Dsala.bench.files=100000}; prints one
 * JSON line. The heap in use after a collection is taken at the end of each plan.
 */
@EnabledIfSystemProperty(named = "sala.bench.files", matches = "\\d+")
class PlanBench {

    private static final int A_UNIT = 100;
    private static final String[] SUBJECTS = {"คณิตศาสตร์", "วิทย์", "ไทย", "สังคม", "English", "ศิลปะ", "การงาน", "พละ"
    };

    @RegisterExtension
    final TestDatabase db = new TestDatabase();

    @TempDir
    Path folder;

    @Test
    void plan() throws IOException {
        int files = Integer.getInteger("sala.bench.files");
        Path disk = folder.resolve("media/usb");
        generate(disk, files);
        DiskBeans beans = new DiskBeans(db, folder.resolve("data"), folder.resolve("media"));
        long before = heap();
        long began = System.nanoTime();
        UUID id = beans.planned(disk);
        double first = (System.nanoTime() - began) / 1e9;
        long after = heap();
        Tally tally = beans.tallies.of(id);
        began = System.nanoTime();
        beans.imports.planAgain(beans.media.supervisor, id);
        beans.plan(id);
        double again = (System.nanoTime() - began) / 1e9;
        System.out.printf(
                "{\"plan-%d-files\":{\"value\":%.1f,\"unit\":\"s\",\"target\":600},\"plan-again\":{\"value\":%.1f,\"unit\":\"s\"},"
                        + "\"heap-more\":{\"value\":%d,\"unit\":\"kB\"},\"fresh\":%d,\"duplicates\":%d,\"lessons\":%d}%n",
                tally.files(),
                first,
                again,
                (after - before) >> 10,
                tally.files(FileState.PROPOSED),
                tally.files(FileState.DUPLICATE),
                tally.lessons());
    }

    /** Some have the bytes of another; all are small, so that lengths collide. */
    private static void generate(Path disk, int files) throws IOException {
        for (int i = 0; i < files; i++) {
            int unit = i / A_UNIT;
            Path at = disk.resolve("ป." + (unit % 6 + 1) + "/" + SUBJECTS[unit / 6 % SUBJECTS.length] + "/หน่วยที่ "
                    + (unit / 48 + 1) + " เรื่องที่เรียน");
            if (i % A_UNIT == 0) {
                Files.createDirectories(at);
            }
            boolean paper = i % 3 == 0;
            String name = String.format("%02d ", i % A_UNIT) + (paper ? "ใบงาน.pdf" : "บทเรียนที่สอน.wmv");
            String content = (paper ? "%PDF-1.7 " : "RECORDING ") + (i % 10 == 9 ? i - 1 : i);
            Files.write(
                    at.resolve(name),
                    (content + "x".repeat((i % 10 == 9 ? i - 1 : i) % 1000)).getBytes(StandardCharsets.UTF_8));
        }
    }

    private static long heap() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
