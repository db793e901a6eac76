package sala.mirror.patch;

import com.github.luben.zstd.ZstdCompressCtx;
import com.github.luben.zstd.ZstdDecompressCtx;
import com.github.luben.zstd.ZstdException;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;

/**
 * A newer version of a file, packed by Zstandard with the older one as dictionary. Both are taken segment by segment,
 * each with what lies around the same place of the older file, so that either end needs 64 megabytes of memory whatever
 * the files are. What comes out is whatever a patch says: the caller compares its hash.
 */
public final class Patch {

    /** Of a file that is patched; a larger one comes as a whole. */
    public static final long MOST_BYTES = 128L << 20;

    private static final int SEGMENT = 16 << 20;

    /** How far content may have moved. */
    private static final int AROUND = 8 << 20;

    /** The best that finds everything in so large a dictionary; lower ones forget most of it. */
    private static final int LEVEL = 19;

    private Patch() {}

    /** Writes what makes the newer out of the older. */
    public static void write(SeekableByteChannel older, SeekableByteChannel newer, OutputStream to) throws IOException {
        DataOutputStream out = new DataOutputStream(to);
        for (long at = 0; at < newer.size(); at += SEGMENT) {
            byte[] packed = pack(read(newer, at, at + SEGMENT), around(older, at));
            out.writeInt(packed.length);
            out.write(packed);
        }
        out.flush();
    }

    /**
     * Writes the newer file.
     *
     * @param size of it
     * @throws IOException when this is no patch of that file
     */
    public static void apply(SeekableByteChannel older, InputStream patch, long size, OutputStream newer)
            throws IOException {
        DataInputStream in = new DataInputStream(patch);
        for (long at = 0; at < size; at += SEGMENT) {
            int packed = in.readInt();
            if (packed < 0 || packed > 2 * SEGMENT) {
                throw new IOException("not a patch");
            }
            byte[] bytes = new byte[(int) Math.min(SEGMENT, size - at)];
            unpack(in.readNBytes(packed), around(older, at), bytes);
            newer.write(bytes);
        }
    }

    private static byte[] around(SeekableByteChannel older, long at) throws IOException {
        return read(older, at - AROUND, at + SEGMENT + AROUND);
    }

    private static byte[] read(SeekableByteChannel file, long from, long to) throws IOException {
        long begin = Math.min(Math.max(0, from), file.size());
        ByteBuffer bytes = ByteBuffer.allocate((int) Math.max(0, Math.min(to, file.size()) - begin));
        file.position(begin);
        while (bytes.hasRemaining()) {
            if (file.read(bytes) < 0) {
                throw new IOException("the file has become shorter");
            }
        }
        return bytes.array();
    }

    private static byte[] pack(byte[] bytes, byte[] known) {
        try (ZstdCompressCtx packing = new ZstdCompressCtx()) {
            packing.setLevel(LEVEL).setDictID(false).setChecksum(false).setWindowLog(26);
            if (known.length > 0) {
                packing.loadDict(known);
            }
            return packing.compress(bytes);
        }
    }

    private static void unpack(byte[] packed, byte[] known, byte[] into) throws IOException {
        try (ZstdDecompressCtx unpacking = new ZstdDecompressCtx()) {
            if (known.length > 0) {
                unpacking.loadDict(known);
            }
            if (unpacking.decompress(into, packed) != into.length) {
                throw new IOException("not a patch of this file");
            }
        } catch (ZstdException e) {
            throw new IOException("not a patch of this file", e);
        }
    }
}
