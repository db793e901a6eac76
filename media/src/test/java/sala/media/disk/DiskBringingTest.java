package sala.media.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static sala.media.disk.FileFilter.Show;
import static sala.testkit.Eventually.eventually;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import sala.job.Fate;
import sala.job.Job;
import sala.media.description.EndUser;
import sala.media.description.MediaSource;
import sala.media.disk.name.FileRole;
import sala.media.disk.walk.RawPath;
import sala.media.item.MediaItem;
import sala.media.item.MediaKind;
import sala.testkit.Sample;
import sala.testkit.SmallDisk;

/** What was accepted comes in, once, whatever happens to the disk or the node. */
class DiskBringingTest extends DiskOfLessons {

    private static final Duration SOON = Duration.ofSeconds(30);

    @Test
    void whatIsAcceptedBecomesItemsOnce() {
        UUID id = beans.planned(disk.root());
        beans.acceptAll(id);
        assertThat(beans.state(id)).isEqualTo(ImportState.DONE);
        MediaItem item = beans.media.items.get(named(id, "01 การจำแนกสาร.wmv").item());
        assertThat(item.details().title()).isEqualTo("การจำแนกสาร");
        assertThat(item.details().terms().source()).isEqualTo(MediaSource.EDLTV);
        assertThat(item.details().card().placement().unit()).isEqualTo(1);
        assertThat(item.details().card().placement().unitTitle()).isEqualTo("สารและสมบัติ");
        assertThat(item.details().card().placement().period()).isEqualTo(1);
        assertThat(item.owner()).isEqualTo(beans.media.supervisor.person());
        assertThat(item.original().blob())
                .contains(beans.media.blob("RECORDING of classify".getBytes(StandardCharsets.UTF_8)));
        assertThat(beans.files.companions(item.id())).hasSize(2);
        MediaItem key = beans.media.items.get(named(id, "01 เฉลย.pdf").item());
        assertThat(key.details().terms().endUser()).isEqualTo(EndUser.TEACHER);
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
    void filesInArchivesComeInWithTheirThaiNames() {
        disk.archive(
                        "หน่วยที่ 2.zip",
                        Charset.forName("x-windows-874"),
                        Map.of("ใบงาน/01 การบวก.pdf", "%PDF-1.7 add %%EOF", "Thumbs.db", "x"))
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
    void whatCanBeShownComesInAsOneLesson() {
        disk.archive("เกม.zip", StandardCharsets.UTF_8, Map.of("index.html", "<p>", "a.js", "1"))
                .file("ภาพยนตร์.swf", "FWS\u0008 film")
                .file("ใบความรู้.doc", "{\\rtf1 x}");
        UUID id = beans.planned(disk.root());
        beans.acceptAll(id);
        assertThat(beans.media.items.get(named(id, "เกม.zip").item()).kind()).isEqualTo(MediaKind.INTERACTIVE);
        assertThat(beans.media.items.get(named(id, "ภาพยนตร์.swf").item()).kind())
                .isEqualTo(MediaKind.INTERACTIVE);
        assertThat(beans.media.items.get(named(id, "ใบความรู้.doc").item()).kind())
                .isEqualTo(MediaKind.DOCUMENT);
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
        beans.choices.accept(beans.media.supervisor, id, FileChoice.all(new FileFilter(Show.NEW, "")));
        for (int more = 0; more < 6; more++) {
            beans.bring.run(new KilledRun(id, 3));
        }
        beans.bring(id);
        assertThat(beans.state(id)).isEqualTo(ImportState.DONE);
        assertThat(items()).isEqualTo(4);
        assertThat(beans.files(id, Show.BROUGHT)).extracting(DiskFile::item).doesNotHaveDuplicates();
    }

    @Test
    void whatIsAcceptedWhileARunComesToItsEndComesInToo() {
        UUID id = beans.planned(disk.root());
        beans.choices.accept(
                beans.media.supervisor,
                id,
                FileChoice.of(List.of(named(id, "01 เฉลย.pdf").id())));
        CompletableFuture<Fate> run = beans.transactions.get(() -> {
            beans.choices.accept(beans.media.supervisor, id, FileChoice.all(new FileFilter(Show.NEW, "")));
            CompletableFuture<Fate> begun = CompletableFuture.supplyAsync(() -> beans.bring(id));
            eventually("the run to come to its end", SOON, () -> begun.isDone() || isWaitedFor());
            return begun;
        });
        run.orTimeout(SOON.toSeconds(), TimeUnit.SECONDS).join();
        assertThat(beans.state(id)).isEqualTo(ImportState.DONE);
        assertThat(items()).isEqualTo(4);
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
    void manyRecordingsOfADiskDoNotKeepASchoolsOneWaiting() {
        for (int i = 0; i < 10; i++) {
            disk.recording("ชุด/" + (i + 10) + " ก.wmv", "lesson " + i);
        }
        UUID id = beans.planned(disk.root());
        beans.acceptAll(id);
        assertThat(inProgress()).as("two papers among them").isEqualTo(14);
        assertThat(beans.tallies.toEncode(id)).isEqualTo(12);
        beans.media.clock.advance(Duration.ofMinutes(1));
        UUID schools = beans.media.take(beans.media.teacher, "พรุ่งนี้.3gp", Sample.PHONE_LESSON.bytes(), "พรุ่งนี้");
        Job job = beans.media.transcoding.job(schools).orElseThrow();
        assertThat(beans.media.queue.ahead(job)).isOne();
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

    private long inProgress() {
        return db.one(Long.class, "select count(*) from media_item where readiness = 'QUEUED'");
    }

    private boolean isWaitedFor() {
        return db.one(Long.class, "select count(*) from pg_locks where not granted") > 0;
    }
}
