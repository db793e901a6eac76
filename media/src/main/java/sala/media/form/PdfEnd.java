package sala.media.form;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a PDF has come to its end (ISO 32000-1, 7.5.5 and annex F): copying that was cut short leaves a beginning
 * that promises pages which nobody can open.
 */
public final class PdfEnd {

    /** Lines and mail programs leave things behind the end; more than this is not the end of anything. */
    private static final int TAIL = 64 << 10;

    private static final Pattern PROMISED = Pattern.compile("/Linearized\\b[^>]*?/L\\s+(\\d{1,18})");

    private PdfEnd() {}

    public static boolean isThere(Path file) throws IOException {
        try (RandomAccessFile pdf = new RandomAccessFile(file.toFile(), "r")) {
            String tail = text(pdf, Math.max(0, pdf.length() - TAIL), TAIL);
            return (tail.contains("%%EOF") || tail.contains("startxref")) && promised(pdf) <= pdf.length();
        }
    }

    /** How long a file says to be that is made to be read while it still comes; 0 for any other. */
    private static long promised(RandomAccessFile pdf) throws IOException {
        Matcher said = PROMISED.matcher(text(pdf, 0, FileForm.HEAD));
        return said.find() ? Long.parseLong(said.group(1)) : 0;
    }

    private static String text(RandomAccessFile pdf, long from, int most) throws IOException {
        byte[] bytes = new byte[(int) Math.min(most, pdf.length() - from)];
        pdf.seek(from);
        pdf.readFully(bytes);
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
