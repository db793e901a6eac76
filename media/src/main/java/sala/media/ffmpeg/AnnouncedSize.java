package sala.media.ffmpeg;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.OptionalLong;

/**
 * How many bytes a file says that it has. The programs take the length of AVI, WAV and Windows Media from the bytes
 * that are there: of a copy that was cut short they see a shorter lesson without any fault, and nobody would miss the
 * rest.
 */
final class AnnouncedSize {

    private static final int HEAD = 64 << 10;

    /** Four letters, and the size of what follows (Multimedia Programming Interface 1.0, RIFF). */
    private static final int RIFF_HEADER = 8;

    /** A writer that cannot go back to the beginning leaves all bits set, or nearly all. */
    private static final long RIFF_UNKNOWN = 0xffff_0000L;

    /** The File Properties Object of ASF (Advanced Systems Format, 3.2), which lies in the first few hundred bytes. */
    private static final String ASF_PROPERTIES = latin(HexFormat.of().parseHex("a1dcab8c47a9cf118ee400c00c205365"));

    private static final String ASF = latin(HexFormat.of().parseHex("3026b2758e66cf11a6d900aa0062ce6c"));
    private static final int ASF_SIZE = 40;
    private static final int ASF_FLAGS = 88;
    private static final int ASF_LIVE = 1;

    /** Writers are wrong by their last index or tags. */
    private static final double OFTEN_WRONG = 0.01;

    private AnnouncedSize() {}

    /** Whether so much is missing that the file was cut short. */
    static boolean isMissed(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            OptionalLong announced = of(in.readNBytes(HEAD));
            return announced.isPresent() && Files.size(file) < announced.getAsLong() * (1 - OFTEN_WRONG);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Empty when the file says nothing, or is of another format. */
    private static OptionalLong of(byte[] head) {
        ByteBuffer numbers = ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN);
        String text = latin(head);
        if (text.startsWith("RIFF") && head.length >= RIFF_HEADER) {
            long size = Integer.toUnsignedLong(numbers.getInt(4));
            return size < RIFF_UNKNOWN ? OptionalLong.of(size + RIFF_HEADER) : OptionalLong.empty();
        }
        int properties = text.startsWith(ASF) ? text.indexOf(ASF_PROPERTIES) : -1;
        boolean whole = properties > 0 && properties + ASF_FLAGS + 4 <= head.length;
        return whole && (numbers.getInt(properties + ASF_FLAGS) & ASF_LIVE) == 0
                ? OptionalLong.of(numbers.getLong(properties + ASF_SIZE))
                : OptionalLong.empty();
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
