package sala.mirror.batch;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.util.Arrays;
import sala.mirror.snapshot.Ed25519;
import sala.mirror.snapshot.Sha256;

/**
 * A batch as it travels: header, packed records, and the node's signature over both.
 *
 * @param hash of all its bytes, by which the next one names it
 */
public record SignedBatch(BatchHeader header, String hash, byte[] bytes) {

    /** More than any batch of ours has. */
    public static final int MOST_BYTES = 8 << 20;

    private static final int SIGNATURE = 64;

    public static SignedBatch sign(Batch batch, PrivateKey key) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            batch.header().write(out);
            BatchBody.write(batch, out);
            out.write(Ed25519.sign(bytes.toByteArray(), key));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new SignedBatch(batch.header(), Sha256.of(bytes.toByteArray()), bytes.toByteArray());
    }

    /**
     * Reads the header alone; nothing of it is believed before {@link #open}.
     *
     * @throws UnreadableBatch when these bytes are no batch
     */
    public static SignedBatch read(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            return new SignedBatch(BatchHeader.read(in), Sha256.of(bytes), bytes);
        } catch (IOException e) {
            throw new UnreadableBatch(e);
        }
    }

    /** @throws UnreadableBatch when the node with this key did not write it like this */
    public Batch open(PublicKey key) {
        verify(key);
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            return BatchBody.read(BatchHeader.read(in), in);
        } catch (IOException | RuntimeException e) {
            throw new UnreadableBatch(e);
        }
    }

    /** @throws UnreadableBatch when the node with this key did not write it like this */
    public void verify(PublicKey key) {
        int length = bytes.length - SIGNATURE;
        if (length < 0
                || !Ed25519.verify(
                        Arrays.copyOf(bytes, length), Arrays.copyOfRange(bytes, length, bytes.length), key)) {
            throw new UnreadableBatch();
        }
    }
}
