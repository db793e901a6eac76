package sala.roster.table;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import sala.fault.Invalid;

/** CSV as spreadsheets save it: commas, semicolons or tabs between, in any alphabet that they use. */
public final class CsvTable implements Table {

    private static final int LOOKED_AT = 15;
    private static final String SEPARATORS = ",;\t|";
    private static final String MARK = "\uFEFF";

    private final byte[] file;
    private final Charset alphabet;

    public CsvTable(byte[] file) {
        this.file = file;
        this.alphabet = OfficeAlphabet.of(file);
    }

    @Override
    public void forEach(Consumer<Cells> use) {
        try (CSVParser parser = format().parse(text())) {
            for (CSVRecord record : parser) {
                List<String> values = record.stream().map(CsvTable::plain).toList();
                use.accept(new Cells("", parser.getCurrentLineNumber(), values));
            }
        } catch (IOException | UncheckedIOException | IllegalStateException broken) {
            throw new Invalid("file", "roster.file-no-table");
        }
    }

    private CSVFormat format() throws IOException {
        List<String> first;
        try (BufferedReader lines = new BufferedReader(text())) {
            first = lines.lines().limit(LOOKED_AT).toList();
        }
        char separator = (char) SEPARATORS
                .chars()
                .boxed()
                .max(Comparator.comparingLong(each -> count(first, each)))
                .orElse((int) ',')
                .intValue();
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setIgnoreSurroundingSpaces(true)
                .setIgnoreEmptyLines(false)
                .setLenientEof(true)
                .setTrailingData(true)
                .get();
    }

    private static long count(List<String> lines, int separator) {
        return lines.stream()
                .mapToLong(
                        line -> line.chars().filter(each -> each == separator).count())
                .sum();
    }

    private Reader text() {
        return new InputStreamReader(new ByteArrayInputStream(file), alphabet);
    }

    private static String plain(String value) {
        return value.replace(MARK, "").replace('\u00a0', ' ').strip();
    }
}
