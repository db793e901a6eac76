package sala.mirror.delivery;

import io.jsonwebtoken.Claims;
import java.util.Map;
import java.util.UUID;
import sala.mirror.identity.Host;
import sala.mirror.protocol.Question;
import sala.mirror.protocol.SignedAnswer;

/**
 * What the district says it has of one epoch of a node.
 *
 * @param sequence of the last batch that it has with all before it; 0 for none
 * @param hash of that batch
 */
public record Receipt(UUID node, UUID epoch, long sequence, String hash) {

    static final String KIND = "sala-receipt";

    /** For whoever asks with a nonce of his own; for a disk the epoch is asked for. */
    String sign(Host district, String nonce) {
        return SignedAnswer.sign(
                district.identity(),
                new Question(KIND, nonce),
                Map.of("node", node.toString(), "epoch", epoch.toString(), "sequence", sequence, "hash", hash),
                district.clock().instant());
    }

    static Receipt of(SignedAnswer answer) {
        Claims claims = answer.claims();
        return new Receipt(
                UUID.fromString(claims.get("node", String.class)),
                UUID.fromString(claims.get("epoch", String.class)),
                answer.number("sequence"),
                answer.text("hash"));
    }
}
