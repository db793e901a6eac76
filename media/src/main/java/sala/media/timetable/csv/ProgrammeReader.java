package sala.media.timetable.csv;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import sala.fault.Invalid;
import sala.media.disk.name.NameReader;
import sala.media.timetable.Slot;

/** Reads a programme: any of the usual separators, some lines above the headings, columns in any order. */
public final class ProgrammeReader {

    /** More than a year of fifteen channels. */
    static final int MOST_LINES = 50_000;

    private static final int HEADINGS_WITHIN = 15;
    private static final int SHOWN = 120;
    private static final Map<String, String> MISSING = Map.of(
            "channel", "timetable.missing-channel",
            "date", "timetable.missing-date",
            "from", "timetable.missing-from",
            "title", "timetable.missing-title");
    private static final String SEPARATORS = ",;\t";

    private final NameReader names;

    public ProgrammeReader(NameReader names) {
        this.names = names;
    }

    /** @throws Invalid when it is no such file at all */
    public Programme read(byte[] file) {
        String text = SpreadsheetText.of(file);
        List<ReadLine> lines = new ArrayList<>();
        List<UnusableLine> bad = new ArrayList<>();
        Optional<LineReader> reader = Optional.empty();
        try (CSVParser parser = format(text).parse(new StringReader(text))) {
            for (CSVRecord record : parser) {
                long number = parser.getCurrentLineNumber();
                if (reader.isPresent()) {
                    take(reader.get(), record, number, lines, bad);
                } else if (record.getRecordNumber() <= HEADINGS_WITHIN) {
                    reader = headings(record);
                }
                if (lines.size() + bad.size() > MOST_LINES) {
                    throw new Invalid("file", "timetable.too-many-lines", MOST_LINES);
                }
            }
        } catch (IOException | UncheckedIOException | IllegalStateException broken) {
            throw new Invalid("file", "timetable.no-csv");
        }
        if (reader.isEmpty()) {
            throw new Invalid("file", "timetable.no-headings");
        }
        return withoutOverlaps(lines, bad);
    }

    private static CSVFormat format(String text) {
        List<String> first = text.lines().limit(HEADINGS_WITHIN).toList();
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
                .setIgnoreEmptyLines(true)
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

    /** Empty when this line holds no headings. */
    private Optional<LineReader> headings(CSVRecord record) {
        Map<Column, Integer> columns = new EnumMap<>(Column.class);
        for (int i = 0; i < record.size(); i++) {
            int index = i;
            Column.headed(record.get(i)).ifPresent(column -> columns.putIfAbsent(column, index));
        }
        return columns.keySet().containsAll(Column.NEEDED)
                ? Optional.of(new LineReader(names, columns))
                : Optional.empty();
    }

    private static void take(
            LineReader reader, CSVRecord record, long number, List<ReadLine> lines, List<UnusableLine> bad) {
        if (record.stream().allMatch(String::isBlank)) {
            return;
        }
        try {
            lines.add(reader.read(record, number));
        } catch (Invalid wrong) {
            Invalid.FieldFlaw flaw = wrong.flaws().get(0);
            bad.add(new UnusableLine(number, code(flaw), flaw.arguments(), shown(record)));
        }
    }

    private static String code(Invalid.FieldFlaw flaw) {
        boolean nothing = flaw.code().equals("field.required") || flaw.code().equals("timetable.missing");
        return nothing ? MISSING.getOrDefault(flaw.field().toLowerCase(Locale.ROOT), "timetable.missing") : flaw.code();
    }

    private static String shown(CSVRecord record) {
        String text = String.join(" · ", record.toList());
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }

    /** Of lessons that are on at once the one that stands first counts; the same line twice is one. */
    private static Programme withoutOverlaps(List<ReadLine> lines, List<UnusableLine> bad) {
        List<ReadLine> sorted = new ArrayList<>(lines);
        sorted.sort(Comparator.<ReadLine, String>comparing(
                        line -> line.slot().channel().name())
                .thenComparing(line -> line.slot().starts())
                .thenComparing(ReadLine::line));
        List<ReadLine> kept = new ArrayList<>();
        List<UnusableLine> all = new ArrayList<>(bad);
        for (ReadLine line : sorted) {
            ReadLine before = kept.isEmpty() ? null : kept.get(kept.size() - 1);
            if (before == null || !before.slot().overlaps(line.slot())) {
                kept.add(line);
            } else if (!same(before, line)) {
                Slot taken = before.slot();
                all.add(new UnusableLine(
                        line.line(),
                        "timetable.overlaps",
                        List.of(before.line(), taken.from() + "–" + taken.to()),
                        line.topic().title()));
            }
        }
        all.sort(Comparator.comparingLong(UnusableLine::line));
        return new Programme(kept, all);
    }

    private static boolean same(ReadLine one, ReadLine other) {
        return one.slot().equals(other.slot()) && one.topic().equals(other.topic());
    }
}
