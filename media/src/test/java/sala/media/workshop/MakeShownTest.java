package sala.media.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sala.job.Fate;
import sala.job.RunForTests;
import sala.media.form.FileForm;
import sala.media.item.MediaBeans;
import sala.media.item.MediaItem;
import sala.media.item.MediaKind;
import sala.media.item.Readiness;
import sala.media.making.AsItIs;
import sala.media.making.Maker;
import sala.media.making.Makers;
import sala.media.making.Work;
import sala.media.pack.Zips;
import sala.media.page.PageMaker;
import sala.media.replica.ReplicaOf;
import sala.media.scan.FileCheck;
import sala.media.shown.ShownFile;
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
        Workshop workshop = new Workshop(
                folder.resolve("work"), beans.blobs, FileCheck.OFF, new Workshop.Sharing(beans.parts, beans.claims));
        job = new MakeShown(beans.course, makers, workshop, new Transactions(db.userTransaction()));
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
    @CsvSource({"FWS\u0008\u0020\0\0\0film, media.truncated", "CWS\u0008\u0020\0\0\0noise, media.damaged"})
    void aFlashFilmThatCannotRunSaysWhy(String bytes, String reason) {
        UUID id = film(bytes);
        run(id);
        assertThat(beans.items.get(id).reason()).isEqualTo(reason);
    }

    @Test
    void aFlashFilmThatWouldFillTheMemoryOfAPlayerIsRefusedAlsoWhenItLies() {
        byte[] endless = deflated(300 << 20);
        assertThat(reasonOf(packedFilm(300 << 20, endless))).isEqualTo("media.package-bomb");
        assertThat(reasonOf(packedFilm(100, endless))).isEqualTo("media.package-bomb");
    }

    @Test
    void aPackedFlashFilmIsShownWhenAllOfItCame() {
        byte[] packed = deflated(5000);
        assertThat(reasonOf(packedFilm(5008, packed))).isEmpty();
        assertThat(reasonOf(packedFilm(5008, Arrays.copyOf(packed, packed.length / 2))))
                .isEqualTo("media.truncated");
    }

    @Test
    void aFlashFilmIsShownAsItCame() {
        UUID id = film("FWS\u0008\u000c\0\0\0film");
        run(id);
        assertThat(beans.shown.first(id).orElseThrow().blob())
                .isEqualTo(beans.items.get(id).original().blob().orElseThrow());
    }

    @Test
    void aDocumentThatWasCutShortSaysSoAndAWholeOneIsThereAtOnce() {
        UUID cut =
                beans.take(beans.teacher, "ใบงาน.pdf", "%PDF-1.7\n1 0 obj<<".getBytes(StandardCharsets.UTF_8), "ใบงาน");
        assertThat(beans.items.get(cut).playable()).isFalse();
        assertThat(run(cut)).isEqualTo(Fate.failed("media.truncated"));
        assertThat(beans.items.get(cut).reason()).isEqualTo("media.truncated");
        UUID whole = beans.document(beans.teacher, "ใบงาน");
        assertThat(beans.items.get(whole).playable()).isTrue();
    }

    @Test
    void aPackageTravelsWholeAndIsUnpackedWhereItArrives() throws Exception {
        UUID id = pages(new Zips().file("index.html", "<p>ก"));
        run(id);
        beans.publish(id);
        Replica replica = ReplicaOf.item(beans, id);
        assertThat(replica.blobs())
                .containsExactly(beans.items.get(id).original().blob().orElseThrow());
        db.inTransaction(() -> beans.replicas.withdraw(id));
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
        Workshop careful = new Workshop(
                folder.resolve("work"), beans.blobs, away, new Workshop.Sharing(beans.parts, beans.claims));
        MakeShown carefully = new MakeShown(
                beans.course,
                new Makers(List.of(new PageMaker(beans.blobs))),
                careful,
                new Transactions(db.userTransaction()));
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
    void whatTheServerDiedOfEachTimeIsNotWorkedOnForEver() throws Exception {
        UUID id = pages(new Zips().file("index.html", "<p>ก"));
        job.gaveUp(run(id, 8));
        assertThat(beans.items.get(id).readiness()).isEqualTo(Readiness.FAILED);
        assertThat(beans.items.get(id).reason()).isEqualTo("media.transcoding-broke");
    }

    private MakeShown with(Maker maker) {
        Workshop workshop = new Workshop(
                folder.resolve("work"), beans.blobs, FileCheck.OFF, new Workshop.Sharing(beans.parts, beans.claims));
        return new MakeShown(
                beans.course, new Makers(List.of(maker)), workshop, new Transactions(db.userTransaction()));
    }

    private static RunForTests run(UUID id, int attempt) {
        return new RunForTests(
                Json.createObjectBuilder().add("item", id.toString()).build(), attempt);
    }

    private String reasonOf(byte[] film) {
        UUID id = beans.take(beans.teacher, "film.swf", film, "ภาพยนตร์", true);
        run(id);
        return beans.items.get(id).reason();
    }

    /** @param announced how long it says to be, with its head */
    private static byte[] packedFilm(int announced, byte[] packed) {
        return ByteBuffer.allocate(8 + packed.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put("CWS\b".getBytes(StandardCharsets.ISO_8859_1))
                .putInt(announced)
                .put(packed)
                .array();
    }

    private static byte[] deflated(int zeros) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        byte[] piece = new byte[1000];
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
            for (int left = zeros; left > 0; left -= piece.length) {
                out.write(piece, 0, Math.min(left, piece.length));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
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
}
