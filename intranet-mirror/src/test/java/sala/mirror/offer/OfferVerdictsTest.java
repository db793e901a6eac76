package sala.mirror.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import sala.access.Actor;
import sala.access.Grant;
import sala.access.Role;
import sala.approval.Approval;
import sala.fault.NotFound;
import sala.offer.OfferRefused;
import sala.paging.Paging;

/** Who decides of an offer, and who hears of it. */
class OfferVerdictsTest extends OfferingSchool {

    @Test
    void theVerdictComesWithTheNextContact() {
        offer();
        school.offer();
        decide(Approval.DRAFT, "เสียงเบาไป");
        assertThat(school.minute()).as("called in by the head").isPresent();
        assertThat(stage()).isEqualTo(Stage.SENT_BACK);
        assertThat(school.offers.find(thing).orElseThrow().reason()).isEqualTo("เสียงเบาไป");
        assertThat(school.offered.reason(thing)).isEqualTo("เสียงเบาไป");
        school.sync();
        assertThat(school.minute()).as("everybody knows what everybody knows").isEmpty();

        offer();
        school.offer();
        decide(Approval.PUBLISHED, "");
        school.sync();
        assertThat(stage()).isEqualTo(Stage.PUBLISHED);
        assertThat(school.offered.approval(thing)).contains(Approval.PUBLISHED);
        decide(Approval.WITHDRAWN, "มีเพลงที่มีลิขสิทธิ์");
        school.sync();
        assertThat(stage()).isEqualTo(Stage.WITHDRAWN);
    }

    @Test
    void whatIsTakenBackInTimeIsGoneFromTheQueue() {
        offer();
        school.offer();
        takeBack();
        assertThat(stage()).isEqualTo(Stage.TAKING_BACK);
        school.offer();
        assertThat(stage()).isEqualTo(Stage.TAKEN_BACK);
        assertThat(district.offered.approval(thing)).contains(Approval.DRAFT);
        assertThatThrownBy(this::takeBack).isInstanceOf(NotFound.class);
        int before = pieces();
        offer();
        school.offer();
        assertThat(stage()).isEqualTo(Stage.SUBMITTED);
        assertThat(pieces()).as("the file is still there").isEqualTo(before);
    }

    @Test
    void whoWasFasterAtTheDistrictCounts() {
        offer();
        school.offer();
        decide(Approval.APPROVED, "");
        takeBack();
        school.offer();
        assertThat(stage()).isEqualTo(Stage.APPROVED);
        assertThat(school.offered.approval(thing)).contains(Approval.APPROVED);
        assertThatThrownBy(this::offer).as("the district's now").isInstanceOf(OfferRefused.class);
    }

    @Test
    void whatIsTakenBackBeforeTheDistrictHeardIsGone() {
        offer();
        takeBack();
        school.offer();
        assertThat(stage()).isEqualTo(Stage.TAKEN_BACK);
        assertThat(district.offered.approval(thing)).isEmpty();
    }

    @Test
    void aNodeThatWasRestoredOutdoesItsOwnLaterOffer() {
        offer();
        offer();
        school.offer();
        schoolDb.execute("update offer set revision = 1, stage = 'WAITING'");
        school.offer();
        school.offer();
        assertThat(stage()).isEqualTo(Stage.SUBMITTED);
        assertThat(school.offers.find(thing).orElseThrow().revision()).isEqualTo(3);
    }

    @Test
    void colleaguesSeeTheirOwnAndTheKeeperAll() {
        offer();
        Actor colleague = new Actor(UUID.randomUUID(), java.util.Set.of(Grant.school(Role.TEACHER, id)));
        Actor keeper = new Actor(UUID.randomUUID(), java.util.Set.of(Grant.school(Role.SCHOOL_KEEPER, id)));
        assertThat(school.offers.page(teacher, Paging.first()).total()).isEqualTo(1);
        assertThat(school.offers.page(colleague, Paging.first()).total()).isZero();
        assertThat(school.offers.page(keeper, Paging.first()).total()).isEqualTo(1);
    }
}
