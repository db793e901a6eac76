package sala.mirror.snapshot;

import com.github.luben.zstd.ZstdCompressCtx;
import com.github.luben.zstd.ZstdInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/** Bytes made small by what both ends have already (RFC 8878, with a dictionary of raw content). */
public final class ZstdPacked {

    private static final int SMALL = 1 << 20;
    private static final int THOROUGH = 19;
    private static final int QUICK = 6;

    /** The power of two of the bytes that unpacking may look back. */
    private static final int WINDOW = 27;

    private ZstdPacked() {}

    /** @param known what the other end has; may be empty */
    public static byte[] pack(byte[] bytes, byte[] known) {
        try (ZstdCompressCtx packing = new ZstdCompressCtx()) {
            packing.setLevel(bytes.length + known.length <= SMALL ? THOROUGH : QUICK)
                    .setDictID(false)
                    .setChecksum(false);
            if (known.length > 0) {
                packing.loadDict(known);
            }
            return packing.compress(bytes);
        }
    }

    /**
     * @param most bytes that come out; what would give more is refused, not unpacked
     * @throws UnreadableSnapshot when it is damaged or too much
     */
    public static byte[] unpack(byte[] packed, byte[] known, int most) {
        try (ZstdInputStream in = new ZstdInputStream(new ByteArrayInputStream(packed)).setLongMax(WINDOW)) {
            if (known.length > 0) {
                in.setDict(known);
            }
            byte[] bytes = in.readNBytes(most);
            if (in.read() >= 0) {
                throw new IOException("more than " + most + " bytes");
            }
            return bytes;
        } catch (IOException e) {
            throw new UnreadableSnapshot(e);
        }
    }
}
