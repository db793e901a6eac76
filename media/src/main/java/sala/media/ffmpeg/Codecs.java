package sala.media.ffmpeg;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/** What a rendition's codecs are called in RFC 6381, read from the file's own header rather than believed. */
final class Codecs {

    /** All sound is made as AAC, low complexity. */
    static final String SOUND = "mp4a.40.2";

    private static final int ENOUGH = 64 * 1024;
    private static final byte[] CONFIGURATION = "avcC".getBytes(StandardCharsets.US_ASCII);

    private Codecs() {}

    /** Profile, constraints and level of H.264 (ISO/IEC 14496-15, 5.3.3.1). */
    static String ofPicture(Path file) throws IOException {
        byte[] header;
        try (InputStream in = Files.newInputStream(file)) {
            header = in.readNBytes(ENOUGH);
        }
        int at = indexOf(header, CONFIGURATION) + CONFIGURATION.length + 1;
        return String.format(
                Locale.ROOT, "avc1.%02x%02x%02x", header[at] & 0xff, header[at + 1] & 0xff, header[at + 2] & 0xff);
    }

    private static int indexOf(byte[] bytes, byte[] wanted) throws IOException {
        for (int i = 0; i + wanted.length + 4 < bytes.length; i++) {
            if (Arrays.equals(bytes, i, i + wanted.length, wanted, 0, wanted.length)) {
                return i;
            }
        }
        throw new IOException("no H.264 configuration in the header");
    }
}
