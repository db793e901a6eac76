package sala.media.offer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import sala.approval.Approval;
import sala.media.history.EventKind;
import sala.media.item.MediaBeans;
import sala.media.item.MediaItem;
import sala.offer.Offered;
import sala.offer.Verdict;
import sala.paging.Paging;
import sala.replica.Replica;

/** What the district decides of an offer, and what its school is left with. */
class DecidedOffersTest extends OfferedVideo {

    @Test
    void whatWasSentBackComesAgainWithoutItsFile() {
        send(handIn());
        districtDb.inTransaction(() -> district.beans()
                .decisions
                .sendBack(district.beans().supervisor, district.beans().seen(item), "เสียงเบาไป"));
        hear();
        MediaItem here = school.beans().items.get(item);
        assertThat(here.approval()).isEqualTo(Approval.DRAFT);
        assertThat(here.decision().reason()).isEqualTo("เสียงเบาไป");
        assertThat(school.beans().notices.page(teacher, false, Paging.first()).items())
                .extracting(notice -> notice.news().what())
                .containsExactly("media.SENT_BACK");

        describe("การทดลองแสง แก้แล้ว");
        Offered again = handIn();
        assertThat(district.offers().begin(MediaBeans.SCHOOL, again)).isEqualTo(LESSON.length);
        district.offers().finish(MediaBeans.SCHOOL, again);
        assertThat(district.beans().items.get(item).details().title()).isEqualTo("การทดลองแสง แก้แล้ว");
        assertThat(verdict()).isEqualTo(Approval.SUBMITTED);
    }

    @Test
    void thePublishedOneComesBackAsWordsAloneAndNothingChangedHereIsLostSilently() {
        send(handIn());
        district.beans().complete(item);
        decideAndPublish("การทดลองแสง (วิทยาศาสตร์ ม.2)");
        describe("ชื่อที่แก้ที่โรงเรียน");

        List<Replica> comes = forSchool();
        assertThat(comes).singleElement().satisfies(only -> {
            assertThat(only.blobs()).as("nothing comes that is here").isEmpty();
            schoolDb.inTransaction(() -> school.beans().replicas.apply(only));
        });
        List<Replica> better = new ArrayList<>();
        districtDb.inTransaction(() -> district.beans().better.forSchool(MediaBeans.SCHOOL, better::add));
        assertThat(better).isEmpty();
        MediaItem here = school.beans().items.get(item);
        assertThat(here.details().title()).isEqualTo("การทดลองแสง (วิทยาศาสตร์ ม.2)");
        assertThat(here.origin().isBrought()).as("the district's now").isTrue();
        assertThat(here.approval()).isEqualTo(Approval.PUBLISHED);
        assertThat(here.original().blob()).as("the file stays").isPresent();
        assertThat(here.renditions()).hasSize(1);
        assertThat(school.beans().history.page(item, Paging.first()).items().get(0))
                .satisfies(event -> {
                    assertThat(event.kind()).isEqualTo(EventKind.DISTRICT_WORDS);
                    assertThat(event.before()).isNotNull();
                    assertThat(event.before().title()).isEqualTo("ชื่อที่แก้ที่โรงเรียน");
                });
    }

    @Test
    void aWithdrawnOneIsShownToNobodyAndStaysItsOwners() {
        send(handIn());
        district.beans().complete(item);
        decideAndPublish("การทดลองแสง");
        schoolDb.inTransaction(() -> school.beans().replicas.apply(forSchool().get(0)));
        schoolDb.inTransaction(() -> school.beans().replicas.withdraw(item));
        MediaItem here = school.beans().items.get(item);
        assertThat(here.approval()).isEqualTo(Approval.WITHDRAWN);
        assertThat(here.playable()).isFalse();
        assertThat(here.original().blob()).isPresent();
        schoolDb.inTransaction(
                () -> school.beans().decisions.revise(teacher, school.beans().seen(item)));
    }

    @Test
    void aWithdrawnOneStaysItsOwnersAlsoWhenTheVerdictComesFirst() {
        send(handIn());
        district.beans().complete(item);
        decideAndPublish("การทดลองแสง");
        schoolDb.inTransaction(() -> school.beans().replicas.apply(forSchool().get(0)));
        schoolDb.inTransaction(
                () -> school.offers().decided(item, new Verdict(Approval.WITHDRAWN, UUID.randomUUID(), "มีเพลง")));
        schoolDb.inTransaction(() -> school.beans().replicas.withdraw(item));
        MediaItem here = school.beans().items.get(item);
        assertThat(here.approval()).isEqualTo(Approval.WITHDRAWN);
        assertThat(here.decision().reason()).isEqualTo("มีเพลง");
        assertThat(here.original().blob()).isPresent();
    }

    @Test
    void aNewMachineAtTheSchoolGetsTheFilesOfTheDistrict() {
        send(handIn());
        district.beans().complete(item);
        decideAndPublish("การทดลองแสง");
        schoolDb.inTransaction(
                () -> school.beans().items.remove(school.beans().items.get(item)));
        schoolDb.inTransaction(() -> school.beans().replicas.apply(forSchool().get(0)));
        assertThat(school.offers().lost()).containsExactly(item);
        districtDb.inTransaction(() -> district.offers().lost(MediaBeans.SCHOOL, item));
        Replica whole = forSchool().get(0);
        assertThat(whole.blobs()).isNotEmpty();
        school.beans().blob(item.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        schoolDb.inTransaction(() -> school.beans().replicas.apply(whole));
        assertThat(school.beans().items.get(item).playable()).isTrue();
        assertThat(school.offers().lost()).isEmpty();
    }

    @Test
    void whatIsTakenBackLeavesTheQueueUnlessSomebodyDecided() {
        Offered offered = handIn();
        send(offered);
        schoolDb.inTransaction(() -> school.offers().takeBack(teacher, item));
        assertThat(school.beans().items.get(item).approval()).isEqualTo(Approval.DRAFT);
        districtDb.inTransaction(() -> district.offers().takenBack(MediaBeans.SCHOOL, item, teacher.person()));
        assertThat(district.beans().waiting.waiting(district.beans().supervisor))
                .isZero();
        send(handIn());
        districtDb.inTransaction(() -> district.beans()
                .decisions
                .approve(district.beans().supervisor, district.beans().seen(item)));
        districtDb.inTransaction(() -> district.offers().takenBack(MediaBeans.SCHOOL, item, teacher.person()));
        assertThat(verdict()).isEqualTo(Approval.APPROVED);
    }
}
