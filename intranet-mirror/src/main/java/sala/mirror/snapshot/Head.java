package sala.mirror.snapshot;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/**
 * Which snapshot is a node's newest, in 80 signed bytes: what is asked for each minute while nothing happens. It can
 * only point; what it points at has a signature of its own. An old one sent again hides what is new until the next
 * proper contact, and does nothing else.
 *
 * @param number of the newest snapshot
 * @param at the district's time, to the second
 */
public record Head(long number, Instant at) {

    private static final byte[] FORMAT = "sala-head-1".getBytes(StandardCharsets.US_ASCII);
    private static final int SAID = 2 * Long.BYTES;
    private static final int SIGNATURE = 64;
    private static final int LENGTH = SAID + SIGNATURE;

    /** @param node for which it is; not in the bytes, since both ends know it */
    public byte[] sign(UUID node, PrivateKey key) {
        byte[] said = ByteBuffer.allocate(SAID)
                .putLong(number)
                .putLong(at.getEpochSecond())
                .array();
        return ByteBuffer.allocate(LENGTH)
                .put(said)
                .put(Ed25519.sign(signed(node, said), key))
                .array();
    }

    /** Empty unless this key has signed it for this node. */
    public static Optional<Head> read(byte[] bytes, UUID node, PublicKey key) {
        if (bytes.length != LENGTH) {
            return Optional.empty();
        }
        byte[] said = Arrays.copyOf(bytes, SAID);
        byte[] signature = Arrays.copyOfRange(bytes, SAID, LENGTH);
        return Ed25519.verify(signed(node, said), signature, key) ? Optional.of(read(said)) : Optional.empty();
    }

    private static Head read(byte[] said) {
        ByteBuffer numbers = ByteBuffer.wrap(said);
        return new Head(numbers.getLong(), Instant.ofEpochSecond(numbers.getLong()));
    }

    private static byte[] signed(UUID node, byte[] said) {
        return ByteBuffer.allocate(FORMAT.length + 2 * Long.BYTES + SAID)
                .put(FORMAT)
                .putLong(node.getMostSignificantBits())
                .putLong(node.getLeastSignificantBits())
                .put(said)
                .array();
    }
}
