package sala.media.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import sala.access.Forbidden;
import sala.approval.Approval;
import sala.fault.Invalid;
import sala.job.Job;
import sala.media.description.MediaDetails;
import sala.media.item.FileLabel;
import sala.media.item.MediaBeans;
import sala.media.item.MediaItem;
import sala.media.item.MediaKind;
import sala.media.item.Readiness;
import sala.media.scan.FileCheck;
import sala.testkit.Sample;
import sala.testkit.TestDatabase;

class MediaIntakeTest {

    private static final byte[] LESSON = Sample.NOISE.bytes();

    @RegisterExtension
    final TestDatabase db = new TestDatabase();

    @TempDir
    Path folder;

    private MediaBeans beans;

    @BeforeEach
    void beans() {
        beans = new MediaBeans(db, folder);
    }

    @Test
    void aSentRecordingIsQueuedAndKept() {
        UUID id = take("เศษส่วน ป.4.wmv", LESSON);
        MediaItem item = beans.items.get(id);
        assertThat(item.readiness()).isEqualTo(Readiness.QUEUED);
        assertThat(item.approval()).isEqualTo(Approval.DRAFT);
        assertThat(item.school()).isEqualTo(MediaBeans.SCHOOL);
        assertThat(beans.transcoding.job(id)).get().extracting(Job::state).isEqualTo(Job.State.WAITING);
        assertThat(references(id)).isOne();
    }

    @Test
    void aDocumentNeedsNoWork() {
        UUID id = beans.document(beans.teacher, "ใบงาน");
        assertThat(beans.items.get(id).kind()).isEqualTo(MediaKind.DOCUMENT);
        assertThat(beans.items.get(id).readiness()).isEqualTo(Readiness.READY);
    }

    @Test
    void itsBytesDecideWhatAFileIs() {
        UUID id = take("photo.mp4", "\u0089PNG\r\n\u001a\n...".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(beans.items.get(id).kind()).isEqualTo(MediaKind.IMAGE);
    }

    @Test
    void plainTextIsADocumentAndAPlaylistThatCallsItselfAVideoIsNone() {
        assertThat(beans.items.get(take("note.txt", bytes("ใบความรู้"))).kind()).isEqualTo(MediaKind.DOCUMENT);
        assertThat(beans.items.get(take("lesson.mp4", bytes("#EXTM3U"))).kind()).isEqualTo(MediaKind.VIDEO);
        assertThatThrownBy(() -> take("note.txt", bytes("<html>"))).isInstanceOf(KindUnknown.class);
    }

    @Test
    void anEmptyFileIsRefused() {
        assertThatThrownBy(() -> take("lesson.mp4", new byte[0])).isInstanceOf(EmptyFile.class);
    }

    @Test
    void aPageWithTheNameOfAVideoIsRefused() {
        assertThatThrownBy(() -> take("lesson.mp4", bytes("  <!DOCTYPE html><script>alert(1)</script>")))
                .isInstanceOf(KindUnknown.class);
        assertThatThrownBy(() -> take("photo.jpg", bytes("<html>"))).isInstanceOf(KindUnknown.class);
    }

    @Test
    void aPackageThatCannotBeOpenedIsTakenAndSaysSoLater() {
        UUID id = take("lesson.zip", bytes("PK\003\004 half of a package"));
        assertThat(beans.items.get(id).kind()).isEqualTo(MediaKind.INTERACTIVE);
        assertThat(beans.items.get(id).readiness()).isEqualTo(Readiness.QUEUED);
    }

    @Test
    void anExerciseOfH5pIsRefusedInWordsOfItsOwn() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed)) {
            zip.putNextEntry(new ZipEntry("h5p.json"));
            zip.write(bytes("{}"));
        }
        assertThatThrownBy(() -> take("fractions.h5p", packed.toByteArray()))
                .isInstanceOfSatisfying(KindUnknown.class, refused -> assertThat(refused.code())
                        .isEqualTo("media.exercise-not-played"));
    }

    @Test
    void theSameFileTwiceOffersTheItemThatIsThere() {
        UUID first = take("lesson.wmv", LESSON);
        assertThatThrownBy(() -> take("copy.wmv", LESSON))
                .isInstanceOfSatisfying(
                        SameFile.class, same -> assertThat(same.existing()).isEqualTo(first));
    }

    @Test
    void whoWantsAnItemOfItsOwnGetsOne() {
        UUID first = take("lesson.wmv", LESSON);
        Arrived again = new Arrived(FileLabel.of("lesson.wmv"), beans.blob(LESSON), true);
        UUID second = db.inTransaction(() -> beans.intake
                .take(beans.teacher, again, MediaDetails.named("อีกครั้ง"))
                .id());
        assertThat(second).isNotEqualTo(first);
    }

    @Test
    void whatOthersHaveInDraftIsNobodysBusiness() {
        take("lesson.wmv", LESSON);
        UUID own = beans.take(beans.stranger, "lesson.wmv", LESSON, "ของฉัน");
        assertThat(beans.items.get(own).owner()).isEqualTo(beans.stranger.person());
    }

    @Test
    void aPupilSendsNothing() {
        assertThatThrownBy(() -> beans.take(beans.pupil, "lesson.wmv", LESSON, "x"))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void aDocumentWaitsUntilSomebodyHasLookedWhetherItOpens() {
        UUID id = beans.take(beans.teacher, "a.pdf", bytes("%PDF-1.7 %%EOF"), "ใบงาน");
        assertThat(beans.items.get(id).readiness()).isEqualTo(Readiness.QUEUED);
        assertThat(beans.items.get(id).playable()).isFalse();
    }

    @Test
    void whereFilesAreCheckedADocumentIsWithheldUntilThen() {
        FileCheck check = new FileCheck("/nowhere/clamd.sock");
        UUID id = beans.take(beans.teacher, "a.pdf", bytes("%PDF-1.7 %%EOF"), "ใบงาน");
        assertThat(check.withholds(beans.items.get(id))).isTrue();
        assertThat(FileCheck.OFF.withholds(beans.items.get(id))).isFalse();
    }

    @Test
    void aTitleIsNeeded() {
        assertThatThrownBy(() -> MediaDetails.named(" ")).isInstanceOf(Invalid.class);
    }

    private UUID take(String fileName, byte[] bytes) {
        return beans.take(beans.teacher, fileName, bytes, "บทเรียน");
    }

    private long references(UUID id) {
        return db.one(Long.class, "select count(*) from blob_reference where owner_kind = 'media' and owner = ?", id);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
