package sala.mirror.delivery;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import sala.mirror.batch.SignedBatch;

/** Batches one behind the other, each after its length, as they lie in a file. Closes nothing. */
public final class BatchStream {

    private BatchStream() {}

    public static void write(SignedBatch batch, OutputStream out) throws IOException {
        DataOutputStream data = new DataOutputStream(out);
        data.writeInt(batch.bytes().length);
        data.write(batch.bytes());
        data.flush();
    }

    /**
     * The next one; empty at the end.
     *
     * @throws IOException when it ends within a batch
     * @throws sala.fault.Fault when these bytes are no batch
     */
    public static Optional<SignedBatch> read(InputStream in) throws IOException {
        DataInputStream data = new DataInputStream(in);
        int first = data.read();
        if (first < 0) {
            return Optional.empty();
        }
        int length = first << 24 | data.readUnsignedByte() << 16 | data.readUnsignedShort();
        if (length < 0 || length > SignedBatch.MOST_BYTES) {
            throw new IOException("no batch is so long");
        }
        byte[] bytes = data.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("ends within a batch");
        }
        return Optional.of(SignedBatch.read(bytes));
    }
}
