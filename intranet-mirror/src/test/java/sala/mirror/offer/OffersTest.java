package sala.mirror.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import sala.approval.Approval;
import sala.mirror.fleet.SchoolNode;
import sala.mirror.node.School;
import sala.mirror.profile.LinkProfile;
import sala.offer.OfferRefused;

/** How the file of an offer goes up, whatever happens to the line. */
class OffersTest extends OfferingSchool {

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
    void whatTheNodeHasLostTheDistrictHears() {
        offer();
        school.offer();
        school.offered.lose(thing);
        school.sync();
        assertThat(district.offered.isLost(thing)).isTrue();
    }
}
