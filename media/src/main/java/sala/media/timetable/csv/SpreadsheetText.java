package sala.media.timetable.csv;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import sala.fault.Invalid;

/** The text of a file that a spreadsheet wrote: UTF-8 or UTF-16 with their marks, UTF-8 without, else windows-874. */
final class SpreadsheetText {

    private static final Charset THAI = Charset.forName("x-windows-874");

    private static final Map<Charset, byte[]> MARKS = Map.of(
            StandardCharsets.UTF_8, new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf},
            StandardCharsets.UTF_16LE, new byte[] {(byte) 0xff, (byte) 0xfe},
            StandardCharsets.UTF_16BE, new byte[] {(byte) 0xfe, (byte) 0xff});

    private SpreadsheetText() {}

    /** @throws Invalid when it is a workbook or something else that is no text */
    static String of(byte[] bytes) {
        for (Map.Entry<Charset, byte[]> mark : MARKS.entrySet()) {
            int length = mark.getValue().length;
            if (begins(bytes, mark.getValue())) {
                return new String(bytes, length, bytes.length - length, mark.getKey());
            }
        }
        for (byte each : bytes) {
            if (each == 0) {
                throw new Invalid("file", "timetable.no-csv");
            }
        }
        return unmarked(bytes);
    }

    private static String unmarked(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException oldWindows) {
            return new String(bytes, THAI);
        }
    }

    private static boolean begins(byte[] bytes, byte[] mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if (bytes[i] != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
