package sala.roster.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import sala.fault.Invalid;

/** The visible sheets of an XLSX workbook, one after the other. */
final class XlsxTable implements Table {

    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);
    private static final int MOST_COLUMNS = 200;

    private final byte[] file;

    /** @throws Invalid when it is no workbook, or unpacks to far more than a roster does */
    XlsxTable(byte[] file) {
        Set<String> names = ZipLimits.namesIn(file);
        if (!names.contains("xl/workbook.xml")) {
            throw new Invalid("file", "roster.file-no-table");
        }
        this.file = file;
    }

    @Override
    public void forEach(Consumer<Cells> use) {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file), WITH_FORMATS)) {
            for (Sheet sheet : book.getSheets().toList()) {
                if (sheet.getVisibility() == SheetVisibility.VISIBLE) {
                    read(sheet, use);
                }
            }
        } catch (IOException | UncheckedIOException | ExcelReaderException broken) {
            throw new Invalid("file", "roster.file-broken");
        }
    }

    private static void read(Sheet sheet, Consumer<Cells> use) throws IOException {
        try (Stream<Row> rows = sheet.openStream()) {
            rows.forEach(row -> use.accept(new Cells(sheet.getName(), row.getRowNum(), values(row))));
        }
    }

    private static List<String> values(Row row) {
        String[] values = new String[Math.min(row.getCellCount(), MOST_COLUMNS)];
        Arrays.fill(values, "");
        row.stream()
                .filter(cell -> cell != null && cell.getColumnIndex() < values.length)
                .forEach(cell -> values[cell.getColumnIndex()] = XlsxCell.text(cell));
        return List.of(values);
    }
}
