package sala.media.indicator;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import sala.fault.Invalid;
import sala.media.description.IndicatorCode;
import sala.media.indicator.Loaded.BadLine;
import sala.media.text.OfficeText;
import sala.school.Grade;
import sala.school.SubjectGroup;

/**
 * A table of indicators that an office saved as CSV: its first line names the columns, in Thai or English, in any
 * order. Commas, semicolons or tabs stand between them, as the spreadsheet of that computer would have it.
 */
public final class IndicatorFile {

    private static final int MOST = 50_000;

    private final Map<IndicatorCode, Indicator> good = new LinkedHashMap<>();
    private final List<BadLine> bad = new ArrayList<>();

    private IndicatorFile() {}

    /** @throws Invalid when it is no table, or lacks a column, or is far too long */
    public static IndicatorFile read(byte[] bytes) {
        IndicatorFile file = new IndicatorFile();
        String text = OfficeText.of(bytes);
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format(text))) {
            Columns columns = Columns.of(parser.getHeaderNames());
            for (CSVRecord line : parser) {
                file.take(line, parser.getCurrentLineNumber(), columns);
            }
            return file;
        } catch (CSVException | UncheckedIOException e) {
            throw new Invalid("file", "indicator.not-a-table");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CSVFormat format(String text) {
        String head = text.lines().findFirst().orElse("");
        char between = head.indexOf('\t') >= 0 ? '\t' : head.indexOf(';') >= 0 ? ';' : ',';
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(between)
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreEmptyLines(true)
                .setIgnoreSurroundingSpaces(true)
                .setAllowMissingColumnNames(true)
                .setLenientEof(true)
                .get();
    }

    /** The last of several lines with one code counts. */
    Map<IndicatorCode, Indicator> good() {
        return good;
    }

    List<BadLine> bad() {
        return bad;
    }

    private void take(CSVRecord line, long number, Columns columns) {
        if (line.getRecordNumber() > MOST) {
            throw new Invalid("file", "indicator.too-many-lines", MOST);
        }
        if (line.stream().allMatch(String::isBlank)) {
            return;
        }
        try {
            Indicator indicator = indicator(line, columns);
            good.put(indicator.code(), indicator);
        } catch (Invalid invalid) {
            Invalid.FieldFlaw flaw = invalid.flaws().get(0);
            bad.add(new BadLine(number, reason(flaw), String.join(" · ", line.toList())));
        }
    }

    private static String reason(Invalid.FieldFlaw flaw) {
        return flaw.code().startsWith("indicator.") ? flaw.code() : "indicator.line-incomplete";
    }

    private static Indicator indicator(CSVRecord line, Columns columns) {
        IndicatorCode code = IndicatorCode.of(Column.CODE.in(line, columns));
        Optional<SubjectGroup> subject = CurriculumWords.subject(Column.SUBJECT.in(line, columns));
        Set<Grade> grades = CurriculumWords.grades(Column.GRADE.in(line, columns));
        String text = Column.TEXT.in(line, columns);
        if (grades.isEmpty()) {
            throw new Invalid("grade", "indicator.grade-unknown");
        }
        return new Indicator(
                code, subject.orElseThrow(() -> new Invalid("subject", "indicator.subject-unknown")), grades, text);
    }

    /** What each line must say. */
    private enum Column {
        CODE("code", "รหัส", "รหัสตัวชี้วัด"),
        GRADE("grade", "grades", "ชั้น", "ระดับชั้น"),
        SUBJECT("subject", "กลุ่มสาระ", "กลุ่มสาระการเรียนรู้", "วิชา", "สาระ"),
        TEXT("text", "indicator", "ตัวชี้วัด", "ข้อความ", "รายละเอียด");

        private final Set<String> names;

        Column(String... names) {
            this.names = Set.of(names);
        }

        String in(CSVRecord line, Columns columns) {
            int place = columns.place(this);
            return place < line.size() ? line.get(place) : "";
        }
    }

    private record Columns(List<Integer> places) {

        /** @throws Invalid naming the column that is not there */
        static Columns of(List<String> heads) {
            return new Columns(Arrays.stream(Column.values())
                    .map(column -> heads.stream()
                            .filter(head -> column.names.contains(head.strip().toLowerCase(Locale.ROOT)))
                            .findFirst()
                            .map(heads::indexOf)
                            .orElseThrow(() -> new Invalid(
                                    "file",
                                    "indicator.column-missing",
                                    column.name().toLowerCase(Locale.ROOT))))
                    .toList());
        }

        int place(Column column) {
            return places.get(column.ordinal());
        }
    }
}
