package sala.media.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static sala.media.disk.FileFilter.Show;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import sala.media.disk.name.FileRole;
import sala.media.disk.name.NamedForm;
import sala.media.disk.walk.RawPath;
import sala.school.Grade;
import sala.school.SubjectGroup;

/** What a plan says of a disk, before anything is brought in. */
class DiskPlanTest extends DiskOfLessons {

    @Test
    void aPlanSaysWhatEachFileIs() {
        UUID id = beans.planned(disk.root());
        assertThat(beans.state(id)).isEqualTo(ImportState.PLANNED);
        DiskFile lesson = beans.files(id, Show.NEW).get(0);
        assertThat(beans.files(id, Show.NEW))
                .hasSize(4)
                .extracting(file -> file.words().title())
                .contains("การจำแนกสาร", "สารเนื้อเดียว");
        DiskFile found = named(id, "01 การจำแนกสาร.wmv");
        assertThat(found.words().subject()).isEqualTo(SubjectGroup.SCIENCE);
        assertThat(found.words().orderedGrades()).containsExactly(Grade.M1, Grade.M2, Grade.M3);
        assertThat(found.words().unitTitle()).isEqualTo("สารและสมบัติ");
        assertThat(found.rules()).containsEntry("SUBJECT", "science");
        assertThat(beans.choices.besides(beans.media.supervisor, found))
                .extracting(file -> file.words().role())
                .containsExactlyInAnyOrder(FileRole.WORKSHEET, FileRole.KEY);
        assertThat(lesson.disk()).isEqualTo(id);
        Tally tally = beans.tallies.of(id);
        assertThat(tally.files()).isEqualTo(4);
        assertThat(tally.lessons()).isEqualTo(2);
    }

    @Test
    void twinsAreFoundOnTheDiskAndInTheRegisterWhateverTheyAreCalled() {
        disk.recording("สำเนา/อีกชื่อ.wmv", "classify").paper("z/ของเรา.pdf", "ours");
        beans.media.take(
                beans.media.teacher, "x.pdf", "%PDF-1.7 ours\n%%EOF".getBytes(StandardCharsets.UTF_8), "มีแล้ว");
        UUID id = beans.planned(disk.root());
        assertThat(beans.files(id, Show.DUPLICATE))
                .extracting(DiskFile::reason)
                .containsExactlyInAnyOrder("import.twice", "import.owned");
        assertThat(beans.files(id, Show.NEW)).hasSize(4);
    }

    @Test
    void largeTwinsAreFoundAndLargeNeighboursAreNotMistakenForThem() {
        String large = "x".repeat(300_000);
        disk.recording("ก/1.wmv", large)
                .recording("ก/2.wmv", large)
                .recording("ก/3.wmv", large.substring(1) + "y")
                .recording("ก/4.wmv", large.substring(0, 100_000) + "z" + large.substring(100_001));
        UUID id = beans.planned(disk.root());
        assertThat(beans.files(id, Show.DUPLICATE)).extracting(DiskFile::name).hasSize(1);
        assertThat(beans.files(id, Show.NEW)).hasSize(7);
    }

    @Test
    void whatCannotComeInSaysWhy() throws IOException {
        disk.file("ว่าง.wmv", "")
                .file("setup.exe", "MZ")
                .file("โปรแกรม.txt", "MZ")
                .file("ใบงาน.bin", "text")
                .file("ปลอม.pdf", "<html>");
        Files.createSymbolicLink(disk.root().resolve("ลับ.wmv"), Path.of("/etc/passwd"));
        Files.createSymbolicLink(disk.root().resolve("นอก"), Path.of("/etc"));
        disk.file("Thumbs.db", "x").file("$RECYCLE.BIN/a.wmv", "RECORDING").file("._a.wmv", "x");
        UUID id = beans.planned(disk.root());
        assertThat(beans.files(id, Show.UNREADABLE))
                .extracting(file -> file.name() + " " + file.reason())
                .containsExactlyInAnyOrder(
                        "ว่าง.wmv media.file-empty",
                        "setup.exe import.other-kind",
                        "โปรแกรม.txt import.other-kind",
                        "ใบงาน.bin import.other-kind",
                        "ปลอม.pdf import.other-kind",
                        "ลับ.wmv import.link",
                        "นอก import.link");
        assertThat(beans.files(id, Show.NEW)).hasSize(4);
        assertThat(beans.tallies.of(id).reasons().get(0)).isEqualTo(Map.entry("import.other-kind", 4L));
    }

    @Test
    void plainTextComesInAsWhenItIsSent() {
        disk.file("ป.4/ใบงาน เศษส่วน.txt", "ระบายสีครึ่งหนึ่งของรูป")
                .file("ป.4/คะแนน.csv", "เลขที่,คะแนน\r\n1,10")
                .archive("ใบงาน.zip", StandardCharsets.UTF_8, Map.of("ใบงาน 2.TXT", "ระบายสีหนึ่งในสี่"));
        UUID id = beans.planned(disk.root());
        assertThat(beans.files(id, Show.UNREADABLE)).isEmpty();
        assertThat(beans.files(id, Show.NEW))
                .filteredOn(file -> file.form() == NamedForm.DOCUMENT)
                .extracting(DiskFile::name)
                .contains("ใบงาน เศษส่วน.txt", "คะแนน.csv", "ใบงาน 2.TXT");
    }

    @Test
    void anArchiveThatBlowsUpIsLeftAlone() {
        disk.archive("bomb.zip", StandardCharsets.UTF_8, Map.of("a.wmv", "\0".repeat(20 << 20)));
        assertThat(beans.files(beans.planned(disk.root()), Show.UNREADABLE))
                .extracting(DiskFile::reason)
                .containsExactly("import.archive-bomb");
    }

    @Test
    void aPlanThatWasKilledIsTheSameAfterwards() {
        UUID id = beans.imports.begin(beans.media.supervisor, RawPath.of(disk.root()));
        beans.plan.run(new KilledRun(id, 2));
        assertThat(beans.state(id)).isEqualTo(ImportState.PLANNING);
        beans.returned.run();
        assertThat(beans.imports.job(beans.imports.get(beans.media.supervisor, id)))
                .isPresent();
        beans.plan(id);
        assertThat(beans.state(id)).isEqualTo(ImportState.PLANNED);
        assertThat(beans.files(id, Show.NEW)).hasSize(4);
    }

    @Test
    void aFileThatWasMadeAnewIsANewOne() throws IOException {
        beans.acceptAll(beans.planned(disk.root()));
        Path file = disk.root().resolve(UNIT + "01 การจำแนกสาร.wmv");
        write(file, "RECORDING of CLASSIFY");
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2025-01-01T00:00:00Z")));
        UUID again = beans.planned(disk.root());
        assertThat(beans.files(again, Show.NEW)).extracting(DiskFile::name).containsExactly("01 การจำแนกสาร.wmv");
    }
}
