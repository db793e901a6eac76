package sala.search.text;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Whether a file begins as a zip and does not end as one: it was cut off on its way. */
final class HalfZip {

    private static final String BEGINNING = "PK\u0003\u0004";

    /** Before the directory's summary; a comment may follow it. */
    private static final String END = "PK\u0005\u0006";

    private static final int LONGEST_END = 22 + 65_535;

    private HalfZip() {}

    static boolean is(Path file) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
            return read(bytes, 0, BEGINNING.length()).equals(BEGINNING)
                    && !read(bytes, Math.max(0, bytes.length() - LONGEST_END), LONGEST_END)
                            .contains(END);
        }
    }

    private static String read(RandomAccessFile bytes, long from, int most) throws IOException {
        byte[] part = new byte[(int) Math.min(most, bytes.length() - from)];
        bytes.seek(from);
        bytes.readFully(part);
        return new String(part, StandardCharsets.ISO_8859_1);
    }
}
