package sala.media.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import sala.access.Forbidden;
import sala.access.Permission;
import sala.approval.Approval;
import sala.blob.Blob;
import sala.fault.NotFound;
import sala.media.item.IsOffered;
import sala.media.item.MediaBeans;
import sala.media.item.MediaItem;
import sala.media.item.Readiness;
import sala.media.subtitle.Cue;
import sala.media.subtitle.Cues;
import sala.media.subtitle.Subtitle;
import sala.media.subtitle.SubtitleKind;
import sala.media.upload.Uploads;
import sala.offer.OfferRefused;
import sala.offer.Offered;

/** How what a school made comes to the district. */
class MediaOffersTest extends OfferedVideo {

    @Test
    void whatIsOfferedWaitsAtTheDistrictUnderItsIdAndStaysUsableAtTheSchool() {
        Cues said = new Cues(List.of(new Cue(Duration.ZERO, Duration.ofSeconds(2), "สวัสดี")));
        Subtitle words = school.beans().wording.add(teacher, item, SubtitleKind.SUBTITLES, "th", said);
        Offered offered = handIn();
        send(offered);

        MediaItem there = district.beans().items.get(item);
        assertThat(there.approval()).isEqualTo(Approval.SUBMITTED);
        assertThat(there.details().title()).isEqualTo("การทดลองแสง");
        assertThat(there.owner()).isEqualTo(teacher.person());
        assertThat(there.school()).isEqualTo(MediaBeans.SCHOOL);
        assertThat(there.original().blob()).contains(offered.file());
        assertThat(there.readiness()).as("encoded there in its turn").isEqualTo(Readiness.QUEUED);
        assertThat(district.beans().subtitles.of(item)).singleElement().satisfies(sent -> {
            assertThat(sent.id()).isEqualTo(words.id());
            assertThat(sent.blob()).isEqualTo(words.blob());
        });
        assertThat(district.beans().waiting.waiting(district.beans().supervisor))
                .isEqualTo(1);
        assertThat(school.beans().items.get(item).playable()).isTrue();
        assertThat(verdict()).isEqualTo(Approval.SUBMITTED);
    }

    @Test
    void othersSeeNothingOfItBeforeItIsPublished() {
        send(handIn());
        assertThatThrownBy(() -> district.beans().items.get(item, district.beans().stranger, Permission.MEDIA_VIEW))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> district.beans().items.get(item, district.beans().pupil, Permission.MEDIA_VIEW))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void onlyWhoMayChangeItOffersIt() {
        assertThatThrownBy(() -> schoolDb.inTransaction(() -> {
                    school.offers().handIn(school.beans().colleague, item);
                }))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void aKilledDistrictGoesOnWithWhatIsSafe() {
        Offered offered = handIn();
        assertThat(district.offers().begin(MediaBeans.SCHOOL, offered)).isZero();
        piece(offered, 0, 20_000);
        Side restarted = Side.of(districtDb, folder.resolve("district"));
        assertThat(restarted.offers().begin(MediaBeans.SCHOOL, offered)).isEqualTo(20_000);
        piece(offered, 20_000, LESSON.length);
        restarted.offers().finish(MediaBeans.SCHOOL, offered);
        restarted.offers().finish(MediaBeans.SCHOOL, offered);
        assertThat(district.beans().items.withOriginal(offered.file().hash())).hasSize(1);
    }

    @Test
    void aKillBetweenTheStoreAndItsNoteCostsTheLineNothing() throws Exception {
        Offered offered = handIn();
        district.offers().begin(MediaBeans.SCHOOL, offered);
        piece(offered, 0, LESSON.length);
        try (var files = Files.list(folder.resolve("district/uploads"))) {
            district.beans().blobs.adopt(files.findFirst().orElseThrow());
        }
        assertThat(district.offers().begin(MediaBeans.SCHOOL, offered)).isEqualTo(LESSON.length);
        district.offers().finish(MediaBeans.SCHOOL, offered);
        assertThat(verdict()).isEqualTo(Approval.SUBMITTED);
    }

    @Test
    void otherBytesThanAnnouncedBecomeNothing() {
        Offered offered = handIn();
        byte[] other = LESSON.clone();
        other[5_000] ^= 1;
        district.offers().begin(MediaBeans.SCHOOL, offered);
        district.offers().take(MediaBeans.SCHOOL, offered, 0, new ByteArrayInputStream(other));
        assertThatCode(() -> district.offers().finish(MediaBeans.SCHOOL, offered))
                .isEqualTo("offer.spoiled");
        assertThat(district.beans().items.find(item)).isEmpty();
        assertThat(district.beans().quotas.of(MediaBeans.SCHOOL).used()).isZero();
    }

    @Test
    void aSchoolOffersOnlyWhatItsOwnPeopleMadeWithinItsRoom() {
        Offered offered = handIn();
        UUID otherSchool = UUID.randomUUID();
        assertThatCode(() -> district.offers().begin(otherSchool, offered)).isEqualTo("offer.foreign");
        district.beans().quotas.set(district.beans().admin, MediaBeans.SCHOOL, LESSON.length - 1L);
        assertThatCode(() -> district.offers().begin(MediaBeans.SCHOOL, offered))
                .isEqualTo("upload.quota");
        Offered endless = new Offered(
                offered.kind(),
                item,
                offered.by(),
                "",
                offered.state(),
                new Blob(offered.file().hash(), Uploads.LARGEST + 1));
        assertThatCode(() -> district.offers().begin(MediaBeans.SCHOOL, endless))
                .isEqualTo("upload.too-large");
        UUID office = district.beans().document(district.beans().supervisor, "ของเขต");
        Offered foreign = new Offered(offered.kind(), office, offered.by(), "", offered.state(), offered.file());
        assertThatCode(() -> district.offers().begin(MediaBeans.SCHOOL, foreign))
                .isEqualTo("offer.foreign");
    }

    @Test
    void whatEverybodyHasIsNotTakenTwice() {
        UUID known = district.beans().take(district.beans().admin, "แสง.wmv", LESSON, "แสงและเงา");
        district.beans().complete(known);
        Offered offered = handIn();
        assertThat(district.offers().begin(MediaBeans.SCHOOL, offered))
                .as("nobody's business yet")
                .isZero();
        district.beans().publish(known);
        assertThatThrownBy(() -> district.offers().begin(MediaBeans.SCHOOL, offered))
                .isInstanceOfSatisfying(
                        OfferRefused.class, same -> assertThat(same.same()).isEqualTo(known));
    }

    @Test
    void whileItIsOfferedItsFileStays() {
        handIn();
        assertThatThrownBy(() -> schoolDb.inTransaction(() -> {
                    school.beans().versions.requireReplaceable(teacher, item);
                }))
                .isInstanceOf(IsOffered.class);
    }

    @Test
    void aFileThatIsGoneCannotBeOffered() {
        UUID brought = school.beans().take(teacher, "เสีย.wmv", LESSON, "เสีย", true);
        schoolDb.execute(
                "update blob set rotten = true where hash = (select original from media_item where id = ?)", brought);
        assertThatCode(() -> schoolDb.inTransaction(() -> {
                    school.offers().handIn(teacher, brought);
                }))
                .isEqualTo("offer.file-gone");
    }
}
