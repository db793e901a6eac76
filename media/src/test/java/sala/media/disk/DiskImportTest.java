package sala.media.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static sala.media.disk.FileFilter.Show;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import sala.access.Forbidden;
import sala.fault.Invalid;
import sala.fault.NotFound;
import sala.media.description.Licence;
import sala.media.description.MediaSource;
import sala.media.disk.name.FileRole;
import sala.media.disk.name.Gives;
import sala.media.disk.name.NamingRule;
import sala.media.disk.name.Where;
import sala.media.disk.walk.RawPath;
import sala.media.item.MediaItem;
import sala.media.item.Readiness;
import sala.paging.Paging;
import sala.school.Grade;
import sala.school.SubjectGroup;
import sala.testkit.SmallDisk;
import sala.testkit.TestDatabase;

class DiskImportTest {

    private static final String UNIT = "eDLTV/ม.ต้น/วิทย์/หน่วยที่ 1 สารและสมบัติ/";

    @RegisterExtension
    final TestDatabase db = new TestDatabase();

    @TempDir
    Path folder;

    private DiskBeans beans;
    private LessonDisk disk;

    @BeforeEach
    void aDiskOfLessons() {
        beans = new DiskBeans(db, folder.resolve("data"), folder.resolve("media"));
        disk = new LessonDisk(folder.resolve("media/usb"))
                .recording(UNIT + "01 การจำแนกสาร.wmv", "classify")
                .paper(UNIT + "01 ใบงาน การจำแนกสาร.pdf", "sheet")
                .paper(UNIT + "01 เฉลย.pdf", "key")
                .recording(UNIT + "02 สารเนื้อเดียว.FLV", "homogeneous");
    }

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
        assertThat(beans.imports.besides(beans.media.supervisor, found))
                .extracting(file -> file.words().role())
                .containsExactlyInAnyOrder(FileRole.WORKSHEET, FileRole.KEY);
        assertThat(lesson.disk()).isEqualTo(id);
        Tally tally = beans.tallies.of(id);
        assertThat(tally.files()).isEqualTo(4);
        assertThat(tally.lessons()).isEqualTo(2);
    }

    @Test
    void whatIsAcceptedBecomesItemsOnce() {
        UUID id = beans.planned(disk.root());
        beans.acceptAll(id);
        assertThat(beans.state(id)).isEqualTo(ImportState.DONE);
        MediaItem item = beans.media.items.get(named(id, "01 การจำแนกสาร.wmv").item());
        assertThat(item.details().title()).isEqualTo("การจำแนกสาร");
        assertThat(item.details().terms().source()).isEqualTo(MediaSource.EDLTV);
        assertThat(item.details().description()).contains("หน่วยที่ 1 สารและสมบัติ", "ตอนที่ 1");
        assertThat(item.owner()).isEqualTo(beans.media.supervisor.person());
        assertThat(item.original().blob())
                .contains(beans.media.blob("RECORDING of classify".getBytes(StandardCharsets.UTF_8)));
        assertThat(beans.files.companions(item.id())).hasSize(2);
        beans.bring(id);
        assertThat(items()).isEqualTo(4);
    }

    @Test
    void theSameDiskAgainBringsOnlyWhatIsNew() {
        beans.acceptAll(beans.planned(disk.root()));
        disk.recording(UNIT + "03 สารเนื้อผสม.wmv", "mixed");
        UUID again = beans.planned(disk.root());
        assertThat(beans.files(again, Show.NEW)).extracting(DiskFile::name).containsExactly("03 สารเนื้อผสม.wmv");
        assertThat(beans.files(again, Show.DUPLICATE)).hasSize(4).allSatisfy(file -> {
            assertThat(file.reason()).isEqualTo("import.owned");
            assertThat(file.item()).isNotNull();
        });
        beans.acceptAll(again);
        assertThat(items()).isEqualTo(5);
    }

    @Test
    void twinsAreFoundOnTheDiskAndInTheRegisterWhateverTheyAreCalled() {
        disk.recording("สำเนา/อีกชื่อ.wmv", "classify").paper("z/ของเรา.pdf", "ours");
        beans.media.take(beans.media.teacher, "x.pdf", "%PDF-1.7 ours".getBytes(StandardCharsets.UTF_8), "มีแล้ว");
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
                .file("อ่านฉัน.txt", "text")
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
                        "อ่านฉัน.txt import.other-kind",
                        "ปลอม.pdf import.other-kind",
                        "ลับ.wmv import.link",
                        "นอก import.link");
        assertThat(beans.files(id, Show.NEW)).hasSize(4);
        assertThat(beans.tallies.of(id).reasons().get(0)).isEqualTo(Map.entry("import.other-kind", 3L));
    }

    @Test
    void filesInArchivesComeInWithTheirThaiNames() {
        disk.archive(
                        "หน่วยที่ 2.zip",
                        Charset.forName("x-windows-874"),
                        Map.of("ใบงาน/01 การบวก.pdf", "%PDF-1.7 add", "Thumbs.db", "x"))
                .archive("บทเรียน.zip", StandardCharsets.UTF_8, Map.of("imsmanifest.xml", "<x/>", "a.wmv", "RECORDING"))
                .file("เสีย.zip", "PK\3\4 no archive");
        UUID id = beans.planned(disk.root());
        DiskFile entry = named(id, "01 การบวก.pdf");
        assertThat(entry.folder()).isEqualTo("หน่วยที่ 2/ใบงาน");
        assertThat(entry.words().unit()).isEqualTo(2);
        assertThat(entry.words().role()).isEqualTo(FileRole.WORKSHEET);
        assertThat(beans.files(id, Show.UNREADABLE))
                .extracting(DiskFile::reason)
                .containsExactlyInAnyOrder("import.archive-package", "import.archive-broken");
        beans.acceptAll(id);
        assertThat(beans.media
                        .items
                        .get(named(id, "01 การบวก.pdf").item())
                        .original()
                        .label()
                        .text())
                .isEqualTo("01 การบวก.pdf");
    }

    @Test
    void anArchiveThatBlowsUpIsLeftAlone() {
        disk.archive("bomb.zip", StandardCharsets.UTF_8, Map.of("a.wmv", "\0".repeat(20 << 20)));
        assertThat(beans.files(beans.planned(disk.root()), Show.UNREADABLE))
                .extracting(DiskFile::reason)
                .containsExactly("import.archive-bomb");
    }

    @Test
    void namesInAnotherAlphabetAreReadAndFound() {
        byte[] bytes = "การบวก.wmv".getBytes(Charset.forName("x-windows-874"));
        StringBuilder raw = new StringBuilder(RawPath.of(disk.root())).append('/');
        for (byte each : bytes) {
            raw.append(String.format("%%%02X", each));
        }
        write(RawPath.path(raw.toString()), "RECORDING of old");
        UUID id = beans.planned(disk.root());
        beans.acceptAll(id);
        assertThat(named(id, "การบวก.wmv").state()).isEqualTo(FileState.BROUGHT);
    }

    @Test
    void aDiskThatIsPulledOutIsWaitedFor() throws IOException {
        UUID id = beans.planned(disk.root());
        Path elsewhere = folder.resolve("drawer");
        Files.move(disk.root(), elsewhere);
        beans.acceptAll(id);
        assertThat(beans.state(id)).isEqualTo(ImportState.WAITING);
        Files.createDirectories(disk.root());
        beans.returned.run();
        assertThat(beans.state(id)).as("an empty folder is no disk").isEqualTo(ImportState.WAITING);
        Files.delete(disk.root());
        Files.move(elsewhere, disk.root());
        beans.returned.run();
        assertThat(beans.state(id)).isEqualTo(ImportState.BRINGING);
        beans.bring(id);
        assertThat(beans.state(id)).isEqualTo(ImportState.DONE);
        assertThat(items()).isEqualTo(4);
    }

    @Test
    void aRunThatWasKilledGoesOnAndBringsNothingTwice() {
        UUID id = beans.planned(disk.root());
        beans.imports.accept(beans.media.supervisor, id, FileChoice.all(new FileFilter(Show.NEW, "")));
        for (int more = 0; more < 6; more++) {
            beans.bring.run(new KilledRun(id, 3));
        }
        beans.bring(id);
        assertThat(beans.state(id)).isEqualTo(ImportState.DONE);
        assertThat(items()).isEqualTo(4);
        assertThat(beans.files(id, Show.BROUGHT)).extracting(DiskFile::item).doesNotHaveDuplicates();
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
    void aServerWithoutRoomWaitsAndGoesOnWhenThereIsSome() {
        disk.recording("ใหญ่/1.wmv", "x".repeat(3_000_000));
        try (SmallDisk small = SmallDisk.of(1_000_000, folder.resolve("small/blobs"))) {
            beans = new DiskBeans(db, folder.resolve("small"), folder.resolve("media"));
            UUID id = beans.planned(disk.root());
            beans.acceptAll(id);
            assertThat(beans.state(id)).isEqualTo(ImportState.WAITING);
            assertThat(beans.imports.get(beans.media.supervisor, id).reason()).isEqualTo("blob.disk-full");
            small.grow(600L << 20);
            beans.returned.run();
            beans.bring(id);
            assertThat(beans.state(id)).isEqualTo(ImportState.DONE);
            assertThat(items()).isEqualTo(5);
        }
    }

    @Test
    void oneFileThatIsGoneDoesNotStopTheOthers() throws IOException {
        UUID id = beans.planned(disk.root());
        Files.delete(disk.root().resolve(UNIT + "01 เฉลย.pdf"));
        write(disk.root().resolve(UNIT + "02 สารเนื้อเดียว.FLV"), "RECORDING of something longer than before");
        beans.acceptAll(id);
        assertThat(beans.state(id)).isEqualTo(ImportState.DONE);
        assertThat(beans.files(id, Show.UNREADABLE))
                .extracting(DiskFile::reason)
                .containsExactlyInAnyOrder("import.file-gone", "import.file-changed");
        assertThat(beans.files(id, Show.BROUGHT)).hasSize(2);
    }

    @Test
    void whatPeopleSayIsNotUndoneByLookingAgain() {
        UUID id = beans.planned(disk.root());
        DiskFile file = named(id, "02 สารเนื้อเดียว.FLV");
        int edited = beans.imports.edit(
                beans.media.supervisor,
                id,
                FileChoice.of(List.of(file.id())),
                new FileEdit(Set.of(Grade.M1), SubjectGroup.ARTS, null, 7, ""));
        assertThat(edited).isEqualTo(1);
        beans.imports.leaveOut(
                beans.media.supervisor,
                id,
                FileChoice.of(List.of(named(id, "01 เฉลย.pdf").id())));
        beans.rules.put(
                beans.media.supervisor, new NamingRule("ours", Gives.SUBJECT, Where.ANY, "HEALTH", List.of("วิทย์")));
        beans.imports.planAgain(beans.media.supervisor, id);
        beans.plan(id);
        assertThat(named(id, "02 สารเนื้อเดียว.FLV").words().subject()).isEqualTo(SubjectGroup.ARTS);
        assertThat(named(id, "02 สารเนื้อเดียว.FLV").words().unit()).isEqualTo(7);
        assertThat(named(id, "01 เฉลย.pdf").state()).isEqualTo(FileState.LEFT_OUT);
        assertThat(named(id, "01 การจำแนกสาร.wmv").words().subject()).isEqualTo(SubjectGroup.HEALTH);
        assertThat(named(id, "01 การจำแนกสาร.wmv").rules()).containsEntry("SUBJECT", "ours");
    }

    @Test
    void anAcceptanceCanBeTakenBackBeforeItsTurn() {
        UUID id = beans.planned(disk.root());
        FileChoice all = FileChoice.all(new FileFilter(Show.NEW, ""));
        assertThat(beans.imports.accept(beans.media.supervisor, id, all)).isEqualTo(4);
        DiskFile file = named(id, "02 สารเนื้อเดียว.FLV");
        assertThat(beans.imports.undo(beans.media.supervisor, id, FileChoice.of(List.of(file.id()))))
                .isEqualTo(1);
        beans.bring(id);
        assertThat(items()).isEqualTo(3);
        assertThat(beans.imports.undo(beans.media.supervisor, id, FileChoice.all(FileFilter.ALL)))
                .as("too late for the others")
                .isZero();
    }

    @Test
    void theWordsForTheWholeDiskGoWithEveryFile() {
        UUID id = beans.planned(disk.root());
        beans.imports.terms(beans.media.supervisor, id, new DiskImport.Terms(MediaSource.OBEC, Licence.SCHOOLS_ONLY));
        beans.acceptAll(id);
        assertThat(beans.media
                        .items
                        .get(named(id, "01 เฉลย.pdf").item())
                        .details()
                        .terms())
                .satisfies(terms -> {
                    assertThat(terms.source()).isEqualTo(MediaSource.OBEC);
                    assertThat(terms.licence()).isEqualTo(Licence.SCHOOLS_ONLY);
                });
    }

    @Test
    void recordingsGoToTheEncoderFewAtATime() {
        for (int i = 0; i < 10; i++) {
            disk.recording("ชุด/" + (i + 10) + " ก.wmv", "lesson " + i);
        }
        UUID id = beans.planned(disk.root());
        beans.acceptAll(id);
        beans.feed.run();
        beans.feed.run();
        assertThat(inProgress()).isEqualTo(6);
        assertThat(beans.tallies.toEncode(id)).isEqualTo(12);
        DiskFile first = beans.files(id, Show.BROUGHT).stream()
                .filter(file -> beans.media.items.get(file.item()).readiness() == Readiness.QUEUED)
                .findFirst()
                .orElseThrow();
        beans.media.complete(first.item());
        beans.feed.run();
        assertThat(inProgress()).isEqualTo(6);
        assertThat(beans.tallies.toEncode(id)).isEqualTo(11);
    }

    @Test
    void onlyDisksMayBeLookedAtAndOnlyByThoseWhoMay() throws IOException {
        Path outside = Files.createDirectories(folder.resolve("secret"));
        assertThatThrownBy(() -> beans.imports.begin(beans.media.supervisor, RawPath.of(outside)))
                .isInstanceOf(Invalid.class);
        Files.createSymbolicLink(folder.resolve("media/link"), outside);
        assertThatThrownBy(() -> beans.imports.begin(beans.media.supervisor, RawPath.of(folder.resolve("media/link"))))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(
                        () -> beans.imports.beginAnywhere(beans.media.supervisor, RawPath.of(folder.resolve("data"))))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> beans.imports.begin(beans.media.supervisor, "/%00"))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> beans.imports.begin(beans.media.teacher, RawPath.of(disk.root())))
                .isInstanceOf(Forbidden.class);
        UUID id = beans.planned(disk.root());
        assertThatThrownBy(() -> beans.imports.get(beans.media.teacher, id)).isInstanceOf(NotFound.class);
        assertThat(beans.imports.page(beans.media.teacher, Paging.first()).total())
                .isZero();
        assertThat(beans.imports.page(beans.media.admin, Paging.first()).total())
                .isEqualTo(1);
    }

    @Test
    void aLinkThatComesInThePlaceOfTheFolderLeadsNowhere() throws IOException {
        UUID id = beans.planned(disk.root());
        Files.move(disk.root(), folder.resolve("drawer"));
        Files.createSymbolicLink(disk.root(), folder.resolve("drawer"));
        beans.acceptAll(id);
        assertThat(beans.state(id)).isEqualTo(ImportState.WAITING);
        assertThat(items()).isZero();
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

    private DiskFile named(UUID id, String name) {
        return beans.files(id, Show.ALL).stream()
                .filter(file -> file.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " is not in the plan"));
    }

    private long items() {
        return db.one(Long.class, "select count(*) from media_item");
    }

    private long inProgress() {
        return db.one(Long.class, "select count(*) from media_item where readiness = 'QUEUED'");
    }

    private static void write(Path file, String content) {
        try {
            Files.writeString(file, content);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
