package sala.search.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import org.apache.tika.detect.EncodingDetector;
import org.apache.tika.metadata.Metadata;
import org.jspecify.annotations.Nullable;

/**
 * Tells UTF-8 and the Thai code page of Windows by their bytes, before anything that the file says of itself: many Thai
 * pages name an encoding that they are not written in.
 */
final class ThaiEncodings implements EncodingDetector {

    private static final long serialVersionUID = 1L;
    private static final Charset WINDOWS_THAI = Charset.forName("x-windows-874");
    private static final int SAMPLE = 64 * 1024;

    /** Scripts and numbers may stand before the first letter that tells. */
    private static final int FARTHEST = 4 << 20;

    private final EncodingDetector otherwise;

    ThaiEncodings(EncodingDetector otherwise) {
        this.otherwise = otherwise;
    }

    @Override
    public @Nullable Charset detect(@Nullable InputStream input, Metadata metadata) throws IOException {
        if (input == null) {
            return otherwise.detect(input, metadata);
        }
        input.mark(FARTHEST + SAMPLE);
        Charset certain = certain(telling(input));
        input.reset();
        return certain == null ? otherwise.detect(input, metadata) : certain;
    }

    /** The first piece that has a letter beyond ASCII, with what follows; else some piece without any. */
    private static byte[] telling(InputStream input) throws IOException {
        byte[] piece = input.readNBytes(SAMPLE);
        int read = piece.length;
        while (isAscii(piece) && piece.length == SAMPLE && read < FARTHEST) {
            piece = input.readNBytes(SAMPLE);
            read += piece.length;
        }
        return piece;
    }

    private static boolean isAscii(byte[] piece) {
        return count(piece, (before, b) -> b >= 0x80) == 0;
    }

    private static @Nullable Charset certain(byte[] sample) {
        int high = count(sample, (before, b) -> b >= 0x80);
        if (high == 0) {
            return null;
        }
        return isUtf8(sample) ? StandardCharsets.UTF_8 : isThai(sample, high) ? WINDOWS_THAI : null;
    }

    /** In Thai the letters stand together and marks follow letters; in Latin text read as Thai neither holds. */
    private static boolean isThai(byte[] sample, int high) {
        int thai = count(sample, (before, b) -> isThai(b));
        int together = count(sample, (before, b) -> isThai(b) && isThai(before));
        int marks = count(sample, (before, b) -> isMark(b));
        int placed = count(sample, (before, b) -> isMark(b) && isThai(before));
        return thai == high && together * 2 > thai && placed * 10 >= marks * 9;
    }

    private static int count(byte[] sample, BytePair test) {
        int count = 0;
        for (int i = 0; i < sample.length; i++) {
            count += test.holds(i == 0 ? ' ' : sample[i - 1] & 0xff, sample[i] & 0xff) ? 1 : 0;
        }
        return count;
    }

    private static boolean isThai(int b) {
        return b >= 0xa0 && b <= 0xda || b >= 0xdf && b <= 0xfb || b == 0x85 || b >= 0x91 && b <= 0x97;
    }

    private static boolean isMark(int b) {
        return b == 0xd1 || b >= 0xd4 && b <= 0xda || b >= 0xe7 && b <= 0xee;
    }

    /** A character cut in two by the end of the sample is no fault. */
    private static boolean isUtf8(byte[] sample) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CoderResult result = decoder.decode(ByteBuffer.wrap(sample), CharBuffer.allocate(sample.length + 1), false);
        return !result.isError();
    }

    @FunctionalInterface
    private interface BytePair {
        boolean holds(int before, int b);
    }
}
