package sala.mirror.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sala.mirror.fleet.NodeStatus;
import sala.mirror.fleet.Reception;
import sala.mirror.identity.Identities;
import sala.mirror.identity.NodeIdentity;
import sala.mirror.profile.LinkProfile;

/** What a contact says takes few bytes, and is believed from nobody else. */
class BriefAnswerTest {

    private static final Instant NOW = Instant.parse("2026-11-23T04:00:00.123Z");
    private static final Map<String, Object> TOLD =
            Map.of("snapshot", 123_456L, "profile", LinkProfile.OPEN.json().toString(), "commands", "7 push");

    @TempDir
    Path folder;

    private NodeIdentity district;
    private Question question;

    @BeforeEach
    void asked() {
        district = Identities.in(folder);
        question = Question.brief(Reception.CONTACT);
    }

    @Test
    void itSaysWhatWasSaid() {
        SignedAnswer answer = open(answer(), question);
        assertThat(answer.number("snapshot")).isEqualTo(123_456);
        assertThat(answer.text("profile")).isEqualTo(TOLD.get("profile"));
        assertThat(answer.text("commands")).isEqualTo("7 push");
        assertThat(answer.text("help")).isNull();
        assertThat(answer.at()).isEqualTo(NOW);
    }

    @Test
    void aContactTakesFewBytes() {
        NodeStatus status =
                new NodeStatus("0.1.0-SNAPSHOT", NOW, 65_525_366_784L, 270_553_174_016L, 63_412, 0, 0, 0, 0, null);
        byte[] said = question.with(Speech.pack(Json.createObjectBuilder(status.json())
                .add("disks", Json.createArrayBuilder())
                .add("help", Json.createArrayBuilder())
                .build()));
        assertThat(said).hasSizeLessThan(110);
        assertThat(answer()).hasSizeLessThan(130);
    }

    @Test
    void anAnswerToAnotherQuestionIsNone() {
        refused(answer(), Question.brief(Reception.CONTACT));
        refused(answer(), new Question("sala-hello", question.nonce()));
    }

    @Test
    void whatSomebodyElseHasSignedOrChangedIsNotBelieved() {
        NodeIdentity stranger = Identities.in(folder.resolve("stranger"));
        refused(SignedAnswer.signShort(stranger, question, TOLD, NOW), question);
        byte[] spoiled = answer();
        spoiled[spoiled.length - 3] ^= 1;
        refused(spoiled, question);
        refused(new byte[0], question);
        refused(new byte[64], question);
    }

    @Test
    void whatIsNoSpeechIsRefused() {
        assertThatThrownBy(() -> Speech.unpack("hello".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(NotUnderstood.class);
        assertThatThrownBy(() -> Speech.unpack(new byte[0])).isInstanceOf(NotUnderstood.class);
    }

    private byte[] answer() {
        return SignedAnswer.signShort(district, question, TOLD, NOW);
    }

    private SignedAnswer open(byte[] answer, Question asked) {
        return SignedAnswer.openShort(answer, asked, district.signing().getPublic());
    }

    private void refused(byte[] answer, Question asked) {
        assertThatThrownBy(() -> open(answer, asked)).isInstanceOf(NotFromTheDistrict.class);
    }
}
