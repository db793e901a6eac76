package sala.mirror.delivery;

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
        return new Receipt(answer.id("node"), answer.id("epoch"), answer.number("sequence"), answer.required("hash"));
    }
}
