package sala.media.ffmpeg;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import sala.media.shown.ShownFile.Extent;

/** How large a WebP is, and whether it moves: the first bytes of a WebP say so, in one of three ways (RFC 9649). */
final class WebpHead {

    private static final int LENGTH = 30;
    private static final int FOURTEEN_BITS = 0x3fff;
    private static final int ANIMATION = 2;

    private WebpHead() {}

    static Extent of(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return of(ByteBuffer.wrap(in.readNBytes(LENGTH)).order(ByteOrder.LITTLE_ENDIAN));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether it says to be several pictures, one after the other. */
    static boolean moves(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(LENGTH);
            return head.length == LENGTH && kind(head).equals("VP8X") && (head[20] & ANIMATION) != 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String kind(byte[] head) {
        return new String(head, 12, 4, StandardCharsets.US_ASCII);
    }

    private static Extent of(ByteBuffer head) throws IOException {
        if (head.remaining() < LENGTH) {
            throw new IOException("no WebP");
        }
        return switch (kind(head.array())) {
            case "VP8X" -> new Extent(three(head, 24) + 1, three(head, 27) + 1);
            case "VP8L" -> lossless(head.getInt(21));
            case "VP8 " -> new Extent(head.getShort(26) & FOURTEEN_BITS, head.getShort(28) & FOURTEEN_BITS);
            default -> throw new IOException("no WebP");
        };
    }

    private static Extent lossless(int bits) {
        return new Extent((bits & FOURTEEN_BITS) + 1, (bits >> 14 & FOURTEEN_BITS) + 1);
    }

    private static int three(ByteBuffer head, int at) {
        return head.get(at) & 0xff | (head.get(at + 1) & 0xff) << 8 | (head.get(at + 2) & 0xff) << 16;
    }
}
