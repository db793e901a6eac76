package sala.web.report;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import sala.usage.UsageQuestion.By;
import sala.web.page.Reader;
import sala.web.text.Texts;

/** The report as files that Excel and LibreOffice open, Thai included. */
@Singleton
public class UsageSheet {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Reader reader;
    private final Texts texts;

    @Inject
    public UsageSheet(Reader reader, Texts texts) {
        this.reader = reader;
        this.texts = texts;
    }

    /** RFC 4180, with the mark by which Excel knows UTF-8. */
    byte[] csv(By by, List<UsageRow> rows) {
        return Stream.concat(Stream.of(head(by)), rows.stream().map(UsageSheet::cells))
                .map(cells -> cells.stream().map(UsageSheet::csvCell).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n", BYTE_ORDER_MARK, "\r\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    byte[] xlsx(By by, List<UsageRow> rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "Sala", "1.0")) {
            Worksheet sheet = book.newWorksheet(texts.text(reader.language(), "report.title"));
            write(sheet, 0, head(by));
            sheet.range(0, 0, 0, head(by).size() - 1).style().bold().set();
            sheet.width(0, 40);
            sheet.freezePane(0, 1);
            for (int i = 0; i < rows.size(); i++) {
                write(sheet, i + 1, cells(rows.get(i)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private List<Object> head(By by) {
        return Stream.of("by." + by.name(), "pupils", "minutes", "attempts", "score")
                .<Object>map(word -> texts.text(reader.language(), "report." + word))
                .toList();
    }

    private static List<Object> cells(UsageRow row) {
        Double score = row.usage().meanScore();
        return List.of(
                row.name(),
                row.usage().pupils(),
                row.minutes(),
                row.usage().attempts(),
                score == null ? "" : Math.round(score * 1000) / 10.0);
    }

    private static void write(Worksheet sheet, int row, List<Object> cells) {
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
