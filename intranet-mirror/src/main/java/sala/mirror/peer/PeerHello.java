package sala.mirror.peer;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.util.Base64;
import java.util.UUID;
import sala.mirror.protocol.NotFromTheDistrict;
import sala.mirror.protocol.Question;
import sala.mirror.protocol.SignedAnswer;

/**
 * What a neighbour says of itself.
 *
 * @param school as it calls itself
 */
record PeerHello(SiblingKeys.Sibling node, String school) {

    static final String KIND = "sala-peer";

    private static final int LONGEST_NAME = 200;

    /** @throws NotFromTheDistrict when it is no node of this district, whatever it says */
    static PeerHello read(String answer, Question question, SiblingKeys siblings) {
        SiblingKeys.Sibling claimed = siblings.find(claimed(answer)).orElseThrow(NotFromTheDistrict::new);
        SignedAnswer proven = SignedAnswer.open(answer, question, claimed.fingerprint());
        String school = proven.required("school");
        return new PeerHello(claimed, school.substring(0, Math.min(school.length(), LONGEST_NAME)));
    }

    /** Who it says it is, before anything is proven. */
    private static UUID claimed(String answer) {
        try {
            byte[] claims = Base64.getUrlDecoder().decode(answer.split("\\.", -1)[1]);
            try (JsonReader reader = Json.createReader(new ByteArrayInputStream(claims))) {
                return UUID.fromString(reader.readObject().getString("iss"));
            }
        } catch (RuntimeException unreadable) {
            throw new NotFromTheDistrict(unreadable);
        }
    }
}
