package sala.search.nasty;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** A workbook as Excel 95 wrote it (BIFF 5), which no program of today does: letters are bytes of a code page. */
final class OldWorkbook {

    private static final int BEGIN = 0x809;
    private static final int END = 0x0a;
    private static final int CODE_PAGE = 0x42;
    private static final int SHEET = 0x85;
    private static final int LABEL = 0x204;
    private static final int BIFF_5 = 0x500;

    /** Shorter ones are kept in another way. */
    private static final int LENGTH = 4200;

    private final ByteArrayOutputStream records = new ByteArrayOutputStream();

    private OldWorkbook() {}

    static byte[] saying(String words) throws IOException {
        byte[] letters = words.getBytes(Bytes.WINDOWS_THAI);
        OldWorkbook book = new OldWorkbook();
        book.add(BEGIN, numbers(BIFF_5, 5, 0, 0));
        book.add(CODE_PAGE, numbers(874));
        int sheet = book.records.size();
        book.add(SHEET, sheet(0));
        book.add(END);
        int start = book.records.size();
        book.add(BEGIN, numbers(BIFF_5, 0x10, 0, 0));
        book.add(LABEL, numbers(0, 0, 0, letters.length), letters);
        book.add(END);
        byte[] bytes = Arrays.copyOf(book.records.toByteArray(), LENGTH);
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putInt(sheet + 4, start);
        return filed(bytes);
    }

    private static byte[] sheet(int start) {
        return ByteBuffer.allocate(8)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(start)
                .putShort((short) 0)
                .put((byte) 1)
                .put((byte) 'A')
                .array();
    }

    private void add(int record, byte[]... parts) {
        records.writeBytes(numbers(
                record, Arrays.stream(parts).mapToInt(part -> part.length).sum()));
        Arrays.stream(parts).forEach(records::writeBytes);
    }

    private static byte[] numbers(int... numbers) {
        ByteBuffer bytes = ByteBuffer.allocate(2 * numbers.length).order(ByteOrder.LITTLE_ENDIAN);
        Arrays.stream(numbers).forEach(number -> bytes.putShort((short) number));
        return bytes.array();
    }

    private static byte[] filed(byte[] book) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            files.createDocument(new ByteArrayInputStream(book), "Book");
            files.writeFilesystem(file);
        }
        return file.toByteArray();
    }
}
