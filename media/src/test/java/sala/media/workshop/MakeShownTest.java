package sala.media.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sala.job.Fate;
import sala.job.Job;
import sala.job.RunForTests;
import sala.media.form.FileForm;
import sala.media.item.MediaBeans;
import sala.media.item.MediaItem;
import sala.media.item.MediaKind;
import sala.media.item.Readiness;
import sala.media.making.AsItIs;
import sala.media.making.Films;
import sala.media.making.Maker;
import sala.media.making.Makers;
import sala.media.making.Work;
import sala.media.pack.Zips;
import sala.media.page.PageMaker;
import sala.media.replica.ReplicaOf;
import sala.media.scan.FileCheck;
import sala.media.shown.ShownFile;
import sala.media.transcode.Unplayable.Reason;
import sala.replica.Replica;
import sala.sql.Transactions;
import sala.testkit.TestDatabase;

class MakeShownTest {

    @RegisterExtension
    final TestDatabase db = new TestDatabase();

    @TempDir
    Path folder;

    private MediaBeans beans;
    private MakeShown job;

    @BeforeEach
    void beans() {
        beans = new MediaBeans(db, folder.resolve("blobs"));
        Makers makers = new Makers(List.of(new AsItIs(beans.blobs), new PageMaker(beans.blobs)));
        job = new MakeShown(work(makers, FileCheck.OFF), beans.transcoding);
    }

    @Test
    void aPackageIsShownOnceItIsUnpackedAndHoldsItsFiles() throws Exception {
        UUID id = pages(new Zips().file("index.html", "<p>ก").file("a/b.css", "p{}"));
        assertThat(beans.items.get(id).playable()).isFalse();
        assertThat(run(id)).isInstanceOf(Fate.Done.class);
        MediaItem item = beans.items.get(id);
        assertThat(item.kind()).isEqualTo(MediaKind.INTERACTIVE);
        assertThat(item.playable()).isTrue();
        assertThat(beans.shown.first(id)).get().extracting(ShownFile::path).isEqualTo("index.html");
        assertThat(beans.shown.find(id, "A/B.CSS")).as("in any case").isPresent();
        assertThat(references(id)).as("the zip and two files").isEqualTo(3);
    }

    @Test
    void whatCannotBeShownFailsWithItsReasonAndShowsNothing() throws Exception {
        UUID id = pages(new Zips().file("index.html", "<p>").file("../out.txt", "x"));
        assertThat(run(id)).isEqualTo(Fate.failed("media.package-leads-out"));
        assertThat(beans.items.get(id).readiness()).isEqualTo(Readiness.FAILED);
        assertThat(beans.items.get(id).reason()).isEqualTo("media.package-leads-out");
        assertThat(beans.shown.choices(id)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "FWS\u0008\u0020\0\0\0film, media.truncated",
        "CWS\u0008\u0020\0\0\0noise, media.damaged",
        "ZWS\u0008\u0020\0\0\0noise and more noise, media.damaged",
        "FWS\u0008\u000c\0\0\0film, media.damaged"
    })
    void aFlashFilmThatCannotRunSaysWhy(String bytes, String reason) {
        UUID id = film(bytes);
        run(id);
        assertThat(beans.items.get(id).reason()).isEqualTo(reason);
    }

    @Test
    void aFlashFilmIsShownAsItCame() {
        UUID id = beans.take(beans.teacher, "film.swf", Films.deflated(100), "ภาพยนตร์");
        run(id);
        assertThat(beans.shown.first(id).orElseThrow().blob())
                .isEqualTo(beans.items.get(id).original().blob().orElseThrow());
    }

    @Test
    void aPackageTravelsWholeAndIsUnpackedWhereItArrives() throws Exception {
        UUID id = pages(new Zips().file("index.html", "<p>ก"));
        run(id);
        beans.publish(id);
        Replica replica = ReplicaOf.item(beans, id);
        assertThat(replica.blobs())
                .containsExactly(beans.items.get(id).original().blob().orElseThrow());
        db.inTransaction(() -> beans.items.remove(beans.items.get(id)));
        db.inTransaction(() -> beans.replicas.apply(replica));
        assertThat(beans.items.get(id).readiness()).isEqualTo(Readiness.QUEUED);
        run(id);
        assertThat(beans.items.get(id).playable()).isTrue();
        db.inTransaction(() -> beans.replicas.apply(replica));
        assertThat(beans.items.get(id).playable())
                .as("it is not unpacked twice")
                .isTrue();
    }

    @Test
    void whatNobodyCouldCheckWaitsForAsLongAsThatTakes() throws Exception {
        FileCheck away = new FileCheck(folder.resolve("no.sock").toString());
        MakeShown carefully =
                new MakeShown(work(new Makers(List.of(new PageMaker(beans.blobs))), away), beans.transcoding);
        UUID id = pages(new Zips().file("index.html", "<p>ก"));
        var arguments = Json.createObjectBuilder().add("item", id.toString()).build();
        assertThat(carefully.run(new RunForTests(arguments, 10))).isEqualTo(Fate.retry("media.not-checked"));
        assertThat(beans.items.get(id).readiness()).isEqualTo(Readiness.QUEUED);
        assertThat(away.withholds(beans.items.get(id))).isTrue();
        assertThat(run(id)).as("once it can be checked").isInstanceOf(Fate.Done.class);
        assertThat(away.withholds(beans.items.get(id))).isFalse();
    }

    @Test
    void whatBreaksInAWayThatNobodyThoughtOfIsTriedThreeTimesAndThenSaysSo() throws Exception {
        UUID id = pages(new Zips().file("index.html", "<p>ก"));
        MakeShown broken = with(new Broken());
        assertThat(broken.run(run(id, 1))).isEqualTo(Fate.retry("media.transcoding-broke"));
        assertThat(beans.items.get(id).readiness()).isEqualTo(Readiness.QUEUED);
        assertThat(broken.run(run(id, 3))).isEqualTo(Fate.failed("media.transcoding-broke"));
        assertThat(beans.items.get(id).reason()).isEqualTo("media.transcoding-broke");
    }

    @Test
    void whatTakesLongerGoesOnWhereNobodyWaitsForIt() throws Exception {
        UUID id = pages(new Zips().file("index.html", "<p>ก"));
        ShownWork slow = work(new Makers(List.of(new Slow())), FileCheck.OFF);
        assertThat(new MakeShown(slow, beans.transcoding).run(run(id, 1))).isInstanceOf(Fate.Done.class);
        assertThat(beans.items.get(id).readiness()).isEqualTo(Readiness.QUEUED);
        assertThat(beans.transcoding.job(id))
                .get()
                .extracting(Job::type, Job::unfinished)
                .containsExactly("make-slowly", true);
        assertThat(new MakeSlowly(slow).run(run(id, 1))).isInstanceOf(Fate.Done.class);
        assertThat(beans.items.get(id).playable()).isTrue();
    }

    @Test
    void picturesAndPapersDoNotWaitForOfficeDocuments() {
        UUID document = beans.take(beans.teacher, "a.rtf", "{\\rtf1 a}".getBytes(StandardCharsets.UTF_8), "ใบงาน");
        UUID paper = beans.take(beans.teacher, "a.pdf", "%PDF-1.7 %%EOF".getBytes(StandardCharsets.UTF_8), "ใบงาน");
        assertThat(beans.transcoding.job(document)).get().extracting(Job::type).isEqualTo("make-pages");
        assertThat(beans.transcoding.job(paper)).get().extracting(Job::type).isEqualTo("make-shown");
    }

    @Test
    void whatTheServerDiedOfEachTimeIsNotWorkedOnForEver() throws Exception {
        UUID id = pages(new Zips().file("index.html", "<p>ก"));
        job.gaveUp(run(id, 8));
        assertThat(beans.items.get(id).readiness()).isEqualTo(Readiness.FAILED);
        assertThat(beans.items.get(id).reason()).isEqualTo("media.transcoding-broke");
    }

    private MakeShown with(Maker maker) {
        return new MakeShown(work(new Makers(List.of(maker)), FileCheck.OFF), beans.transcoding);
    }

    private ShownWork work(Makers makers, FileCheck check) {
        Workshop workshop = new Workshop(
                folder.resolve("work"), beans.blobs, check, new Workshop.Sharing(beans.parts, beans.claims));
        return new ShownWork(beans.course, makers, workshop, new Transactions(db.userTransaction()));
    }

    private static RunForTests run(UUID id, int attempt) {
        return new RunForTests(
                Json.createObjectBuilder().add("item", id.toString()).build(), attempt);
    }

    private UUID film(String bytes) {
        return beans.take(beans.teacher, "film.swf", bytes.getBytes(StandardCharsets.ISO_8859_1), "ภาพยนตร์");
    }

    private UUID pages(Zips zip) throws Exception {
        return beans.take(beans.teacher, "บทเรียน.zip", Files.readAllBytes(zip.in(folder)), "บทเรียน");
    }

    private Fate run(UUID id) {
        return job.run(new RunForTests(
                Json.createObjectBuilder().add("item", id.toString()).build()));
    }

    private long references(UUID id) {
        return db.one(Long.class, "select count(*) from blob_reference where owner_kind = 'media' and owner = ?", id);
    }

    /** As a library does that met a file which its authors did not think of. */
    private static final class Broken implements Maker {

        @Override
        public boolean makes(FileForm form) {
            return true;
        }

        @Override
        public List<ShownFile> make(Work work) {
            throw new IllegalStateException("index out of bounds");
        }
    }

    /** As a program does that needs a minute and is given less while others wait. */
    private static final class Slow implements Maker {

        @Override
        public boolean makes(FileForm form) {
            return true;
        }

        @Override
        public List<ShownFile> make(Work work) {
            Duration minute = Duration.ofMinutes(1);
            if (work.within(minute).compareTo(minute) < 0) {
                throw work.ended(minute, Reason.DOCUMENT_TOO_SLOW);
            }
            return List.of();
        }
    }
}
