package sala.mirror.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import sala.access.Actor;
import sala.access.Grant;
import sala.access.Role;
import sala.approval.Approval;
import sala.blob.Blob;
import sala.change.Change;
import sala.fault.Fault;
import sala.fault.FaultKind;
import sala.fault.NotFound;
import sala.mirror.fleet.SchoolNode;
import sala.mirror.node.School;
import sala.mirror.node.TwoNodes;
import sala.mirror.profile.LinkProfile;
import sala.offer.OfferRefused;
import sala.paging.Paging;

class OffersTest extends TwoNodes {

    private static final int LENGTH = 1_500_000;

    private Actor teacher;
    private Blob file;
    private UUID thing;

    @BeforeEach
    void joinAndWrite() {
        school.join(district, district.code(id));
        school.sync();
        teacher = new Actor(UUID.randomUUID(), java.util.Set.of(Grant.school(Role.TEACHER, id)));
        byte[] bytes = new byte[LENGTH];
        new Random(42).nextBytes(bytes);
        file = school.file(bytes);
        thing = school.offered.write("การทดลองแสง", file);
    }

    @Test
    void whatIsOfferedArrivesByteByByteUnderItsId() {
        offer();
        assertThat(stage()).isEqualTo(Stage.WAITING);
        school.offer();
        assertThat(stage()).isEqualTo(Stage.SUBMITTED);
        assertThat(district.blobs.find(file.hash())).contains(file);
        assertThat(district.offered.approval(thing)).contains(Approval.SUBMITTED);
        assertThat(district.offered.text(thing)).isEqualTo("การทดลองแสง");
        assertThat(school.offers.find(thing).orElseThrow().percent()).isEqualTo(100);
    }

    @Test
    void aKillOfTheSchoolInTheMiddleGoesOnWhereItWas() {
        offer();
        begin();
        long there = school.offers.find(thing).orElseThrow().received();
        assertThat(there).isPositive().isLessThan(LENGTH);
        int before = pieces();
        try (School restarted = new School(schoolDb, folder.resolve("school"))) {
            restarted.allowance.say(LinkProfile.OPEN);
            restarted.offer();
        }
        assertThat(stage()).isEqualTo(Stage.SUBMITTED);
        assertThat(district.blobs.find(file.hash())).contains(file);
        assertThat(pieces() - before)
                .as("pieces of half a megabyte for what was not there")
                .isEqualTo((int) Math.ceil((LENGTH - there) / (512.0 * 1024)));
    }

    @Test
    void aLostAnswerCostsNoByteTwice() {
        offer();
        district.server.trouble.loseAnswers(1);
        assertThatThrownBy(school::offer).isInstanceOf(UncheckedIOException.class);
        school.offer();
        assertThat(stage()).isEqualTo(Stage.SUBMITTED);
        assertThat(district.blobs.find(file.hash())).contains(file);
    }

    @Test
    void anOfferTwiceIsOneAndBringsOtherWordsWithoutTheFile() {
        offer();
        school.offer();
        school.offered.rewrite(thing, "การทดลองแสง ม.2");
        int before = pieces();
        offer();
        school.offer();
        school.offer();
        assertThat(stage()).isEqualTo(Stage.SUBMITTED);
        assertThat(district.offered.text(thing)).isEqualTo("การทดลองแสง ม.2");
        assertThat(pieces()).isEqualTo(before);
        assertThat(districtDb.one(Long.class, "select count(*) from incoming_offer"))
                .isEqualTo(1);
        assertThat(district.offered.finished(thing)).isEqualTo(2);
    }

    @Test
    void aFileThatIsNotWhatWasAnnouncedIsRefused() {
        offer();
        district.server.trouble.spoilPieces();
        school.offer();
        assertThat(stage()).isEqualTo(Stage.REFUSED);
        assertThat(school.offers.find(thing).orElseThrow().fault()).contains("offer.spoiled");
        assertThat(district.offered.approval(thing)).isEmpty();
        assertThat(school.offered.approval(thing)).as("is the school's again").contains(Approval.DRAFT);
    }

    @Test
    void anotherSchoolHasNoHandInIt() {
        offer();
        begin();
        UUID other = district.school("บ้านอื่น");
        SchoolNode stranger = new SchoolNode(UUID.randomUUID(), other, "{}", SchoolNode.State.ACTIVE);
        String nonce = UUID.randomUUID().toString();
        byte[] same = OfferTexts.brief(school.offers.find(thing).orElseThrow());
        assertThat(payload(district.offers.hear(stranger, same, nonce))).contains("offer.foreign");
        assertThatThrownBy(() -> district.offers.take(stranger, thing, 0, new byte[10], nonce))
                .isInstanceOf(OfferRefused.class);
        assertThat(payload(district.offers.takeBack(stranger, thing, nonce))).contains("\\\"revision\\\":0");
        byte[] whole = OfferTexts.whole(school.offers.find(thing).orElseThrow());
        district.offers.hear(stranger, whole, nonce);
        school.allowance.say(LinkProfile.OPEN);
        school.offer();
        assertThat(stage()).isEqualTo(Stage.SUBMITTED);
    }

    @Test
    void moreThanWasAnnouncedIsNotTaken() {
        offer();
        begin();
        Offer now = school.offers.find(thing).orElseThrow();
        SchoolNode node = node();
        district.offers.take(
                node, thing, now.received(), new byte[LENGTH], UUID.randomUUID().toString());
        district.offers.take(node, thing, -1, new byte[10], UUID.randomUUID().toString());
        school.allowance.say(LinkProfile.OPEN);
        school.offer();
        assertThat(stage()).isEqualTo(Stage.SUBMITTED);
        assertThat(district.blobs.find(file.hash())).contains(file);
    }

    @Test
    void noRoomIsSaidAndTriedAgain() {
        offer();
        district.offered.trouble = new NoRoom();
        school.offer();
        assertThat(stage()).isEqualTo(Stage.SENDING);
        assertThat(school.offers.find(thing).orElseThrow().fault()).contains("upload.quota");
        district.offered.trouble = null;
        school.offer();
        assertThat(stage()).isEqualTo(Stage.SUBMITTED);
        assertThat(school.offers.find(thing).orElseThrow().fault()).isEmpty();
    }

    @Test
    void whatEverybodyHasIsNamedAndNoByteOfItTravels() {
        UUID same = UUID.randomUUID();
        offer();
        district.offered.trouble = OfferRefused.same(same, "แสงและเงา");
        school.offer();
        Offer offer = school.offers.find(thing).orElseThrow();
        assertThat(offer.stage()).isEqualTo(Stage.REFUSED);
        assertThat(offer.same()).isEqualTo(new Offer.Same(same, "แสงและเงา"));
        assertThat(pieces()).isZero();
        assertThat(told(teacher)).containsExactly(OfferUp.REFUSED);
    }

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
    void duringLessonsNothingGoesAndTheDistrictKnowsOfIt() {
        offer();
        school.allowance.say(new LinkProfile(1_000, 0, 0, 8, 16, 0));
        school.offer();
        assertThat(stage()).isEqualTo(Stage.SENDING);
        assertThat(pieces()).isZero();
        school.allowance.say(LinkProfile.OPEN);
        school.offer();
        assertThat(stage()).isEqualTo(Stage.SUBMITTED);
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
    void whatTheNodeHasLostTheDistrictHears() {
        offer();
        school.offer();
        school.offered.lose(thing);
        school.sync();
        assertThat(district.offered.isLost(thing)).isTrue();
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

    private void offer() {
        schoolDb.inTransaction(() -> school.offers.offer(teacher, "offered-note", thing));
    }

    private void takeBack() {
        schoolDb.inTransaction(() -> school.offers.takeBack(teacher, thing));
    }

    /** Some of it goes up, and then the line may carry no more this month. */
    private void begin() {
        school.allowance.say(new LinkProfile(1_000_000, 100, 100, 8, 16, 1));
        school.offer();
    }

    private void decide(Approval approval, String reason) {
        district.offered.decide(thing, approval, reason);
        district.offerNews.take(List.of(new Change(1, "offered-note", thing, false, district.clock.instant())));
    }

    private SchoolNode node() {
        return district.nodes.find(school.host.identity().id()).orElseThrow();
    }

    private Stage stage() {
        return school.offers.find(thing).orElseThrow().stage();
    }

    private int pieces() {
        return (int) district.server.requests.stream()
                .filter(request -> request.endsWith("/bytes"))
                .count();
    }

    private List<String> told(Actor actor) {
        return List.of(schoolDb.one(String.class, "select what from notice where person = ?", actor.person()));
    }

    private static String payload(String signed) {
        return new String(java.util.Base64.getUrlDecoder().decode(signed.split("\\.")[1]), StandardCharsets.UTF_8);
    }

    /** What the district says when a school's room is used up. */
    private static final class NoRoom extends Fault {

        private static final long serialVersionUID = 1L;

        NoRoom() {
            super(FaultKind.NO_SPACE, "upload.quota", 1, 1);
        }
    }
}
