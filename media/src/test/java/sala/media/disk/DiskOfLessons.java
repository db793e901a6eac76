package sala.media.disk;

import static sala.media.disk.FileFilter.Show;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import sala.testkit.TestDatabase;

/** A disk of four lessons and sheets where people may look, and what of it is in the register. */
abstract class DiskOfLessons {

    static final String UNIT = "eDLTV/ม.ต้น/วิทย์/หน่วยที่ 1 สารและสมบัติ/";

    @RegisterExtension
    final TestDatabase db = new TestDatabase();

    @TempDir
    Path folder;

    DiskBeans beans;
    LessonDisk disk;

    @BeforeEach
    void aDiskOfLessons() {
        beans = new DiskBeans(db, folder.resolve("data"), folder.resolve("media"));
        disk = new LessonDisk(folder.resolve("media/usb"))
                .recording(UNIT + "01 การจำแนกสาร.wmv", "classify")
                .paper(UNIT + "01 ใบงาน การจำแนกสาร.pdf", "sheet")
                .paper(UNIT + "01 เฉลย.pdf", "key")
                .recording(UNIT + "02 สารเนื้อเดียว.FLV", "homogeneous");
    }

    final DiskFile named(UUID id, String name) {
        return beans.files(id, Show.ALL).stream()
                .filter(file -> file.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " is not in the plan"));
    }

    final long items() {
        return db.one(Long.class, "select count(*) from media_item");
    }

    static void write(Path file, String content) {
        try {
            Files.writeString(file, content);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
