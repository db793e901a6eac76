package sala.mirror.district;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
import java.time.Instant;
import sala.mirror.identity.Fingerprint;
import sala.mirror.identity.PublicKeys;
import sala.mirror.protocol.NotFromTheDistrict;
import sala.mirror.protocol.Question;
import sala.mirror.protocol.SignedAnswer;

/**
 * What a district says to anybody, signed.
 *
 * @param role the other node's
 * @param time the other node's, when it answered
 * @param key what it signs with
 * @param seal the key to send secrets with
 */
public record Greeting(String role, Instant time, PublicKey key, PublicKey seal) {

    /** The question that a district answers with a greeting. */
    public static final String HELLO = "sala-hello";

    /** @throws NotFromTheDistrict when somebody else answers */
    public static Greeting exchange(Line line, Fingerprint district) throws IOException {
        Question question = Question.fresh(HELLO);
        byte[] answer = line.ask(Ask.get("mirror/hello?nonce=" + question.nonce()), 16 * 1024);
        return read(SignedAnswer.open(new String(answer, StandardCharsets.UTF_8), question, district));
    }

    private static Greeting read(SignedAnswer answer) {
        return new Greeting(
                answer.required("role"),
                answer.at(),
                answer.key(),
                PublicKeys.read(answer.required("seal")).orElseThrow(NotFromTheDistrict::new));
    }
}
