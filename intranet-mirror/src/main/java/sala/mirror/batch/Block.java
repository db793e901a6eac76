package sala.mirror.batch;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdException;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * Some bytes, packed in the way that suits them best: as they are, as one byte again and again, or by Zstandard (RFC
 * 8878) with the {@link Dictionary} that both ends have.
 */
final class Block {

    private static final int PLAIN = 0;
    private static final int REPEATED = 1;
    private static final int PACKED = 2;

    /** The slowest that pays: a batch is packed once and travels over a slow line. */
    private static final int LEVEL = 19;

    private static final int BITS = 7;
    private static final int LOW_BITS = 0x7F;
    private static final int MOST_BYTES = 64 << 20;

    private Block() {}

    static void write(byte[] bytes, DataOutputStream out) throws IOException {
        byte[] packed = Zstd.compressUsingDict(bytes, Dictionary.BYTES, LEVEL);
        if (isRepeated(bytes)) {
            head(out, REPEATED, bytes.length);
            out.write(bytes[0]);
        } else if (packed.length < bytes.length) {
            head(out, PACKED, bytes.length);
            length(out, packed.length);
            out.write(packed);
        } else {
            head(out, PLAIN, bytes.length);
            out.write(bytes);
        }
    }

    private static void head(DataOutputStream out, int form, int length) throws IOException {
        out.writeByte(form);
        length(out, length);
    }

    /** @param most bytes that may come out */
    static byte[] read(DataInputStream in, int most) throws IOException {
        int form = in.readUnsignedByte();
        int length = length(in);
        if (length > most) {
            throw new UnreadableBatch();
        }
        switch (form) {
            case PLAIN:
                return whole(in, length);
            case REPEATED:
                byte[] repeated = new byte[length];
                Arrays.fill(repeated, in.readByte());
                return repeated;
            case PACKED:
                return unpack(whole(in, length(in)), length);
            default:
                throw new UnreadableBatch();
        }
    }

    private static byte[] unpack(byte[] packed, int length) throws IOException {
        try {
            byte[] bytes = new byte[length];
            if (Zstd.decompressUsingDict(bytes, 0, packed, 0, packed.length, Dictionary.BYTES) != length) {
                throw new UnreadableBatch();
            }
            return bytes;
        } catch (ZstdException e) {
            throw new IOException(e);
        }
    }

    private static byte[] whole(DataInputStream in, int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        if (bytes.length != length) {
            throw new UnreadableBatch();
        }
        return bytes;
    }

    /** Seven bits a byte, the lowest first. */
    private static void length(DataOutputStream out, int length) throws IOException {
        int left = length;
        for (; left > LOW_BITS; left >>>= BITS) {
            out.writeByte(left | LOW_BITS + 1);
        }
        out.writeByte(left);
    }

    private static int length(DataInputStream in) throws IOException {
        long length = 0;
        int shift = 0;
        int next = in.readUnsignedByte();
        for (; next > LOW_BITS && shift < Integer.SIZE; shift += BITS) {
            length |= (long) (next & LOW_BITS) << shift;
            next = in.readUnsignedByte();
        }
        length |= (long) next << shift;
        if (length > MOST_BYTES) {
            throw new UnreadableBatch();
        }
        return (int) length;
    }

    private static boolean isRepeated(byte[] bytes) {
        for (byte each : bytes) {
            if (each != bytes[0]) {
                return false;
            }
        }
        return bytes.length > 0;
    }
}
