package sala.mirror.snapshot;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Bytes made small for the line. */
public final class Packed {

    private Packed() {}

    public static byte[] pack(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    /**
     * @param most bytes that come out; what would give more is refused, not unpacked
     * @throws UnreadableSnapshot when it is damaged or too much
     */
    public static byte[] unpack(byte[] packed, int most) {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
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
