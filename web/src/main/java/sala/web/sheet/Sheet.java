package sala.web.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A table as files that Excel and LibreOffice open, Thai included.
 *
 * @param title of the sheet
 * @param rows of numbers and texts
 */
public record Sheet(String title, List<String> head, List<List<Object>> rows) {

    public static final String CSV = "text/csv";
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final int FIRST_COLUMN = 40;

    /** RFC 4180, with the mark by which Excel knows UTF-8. */
    public byte[] csv() {
        return csv(Stream.concat(Stream.of(List.<Object>copyOf(head)), rows.stream())
                .toList());
    }

    /** Lines without a head. */
    public static byte[] csv(List<List<Object>> lines) {
        return lines.stream()
                .map(cells -> cells.stream().map(Sheet::csvCell).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n", BYTE_ORDER_MARK, "\r\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    public byte[] xlsx() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "Sala", "1.0")) {
            Worksheet sheet = book.newWorksheet(title);
            write(sheet, 0, head);
            sheet.range(0, 0, 0, head.size() - 1).style().bold().set();
            sheet.width(0, FIRST_COLUMN);
            sheet.freezePane(0, 1);
            for (int i = 0; i < rows.size(); i++) {
                write(sheet, i + 1, rows.get(i));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(Worksheet sheet, int row, List<?> cells) {
        for (int column = 0; column < cells.size(); column++) {
            if (cells.get(column) instanceof Number number) {
                sheet.value(row, column, number);
            } else {
                sheet.value(row, column, String.valueOf(cells.get(column)));
            }
        }
    }

    /** A name must not become a formula where it is opened. */
    private static String csvCell(Object cell) {
        String text = String.valueOf(cell);
        boolean formula = cell instanceof String && !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
        String safe = formula ? "'" + text : text;
        return cell instanceof Number ? safe : "\"" + safe.replace("\"", "\"\"") + "\"";
    }
}
