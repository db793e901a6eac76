package sala.search.synonym;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import sala.fault.Invalid;
import sala.search.synonym.Loaded.BadLine;

/**
 * A list of synonyms as an office keeps it: each line a group, with commas, semicolons, tabs or equals signs between
 * its expressions, as the spreadsheet or editor of that computer would have it.
 */
public final class SynonymFile {

    private static final int MOST = 5_000;

    private final List<SynonymGroup> good = new ArrayList<>();
    private final List<BadLine> bad = new ArrayList<>();
    private final Map<String, Long> lines = new HashMap<>();

    private SynonymFile() {}

    /** @throws Invalid when it is no list of lines, or far too long */
    public static SynonymFile read(String text) {
        SynonymFile file = new SynonymFile();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format(text))) {
            for (CSVRecord line : parser) {
                if (line.getRecordNumber() > MOST) {
                    throw new Invalid("file", "synonym.too-many-lines", MOST);
                }
                file.take(line, parser.getCurrentLineNumber());
            }
            return file;
        } catch (CSVException | UncheckedIOException e) {
            throw new Invalid("file", "synonym.not-a-list");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CSVFormat format(String text) {
        char between = "\t;,="
                .chars()
                .filter(c -> text.indexOf(c) >= 0)
                .mapToObj(c -> (char) c)
                .findFirst()
                .orElse(',');
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(between)
                .setCommentMarker('#')
                .setIgnoreEmptyLines(true)
                .setIgnoreSurroundingSpaces(true)
                .setLenientEof(true)
                .get();
    }

    List<SynonymGroup> good() {
        return good;
    }

    List<BadLine> bad() {
        return bad;
    }

    private void take(CSVRecord line, long number) {
        if (line.stream().allMatch(String::isBlank)) {
            return;
        }
        try {
            SynonymGroup group = SynonymGroup.of(line.toList());
            group.keys().forEach(key -> claim(key, number));
            good.add(group);
        } catch (Invalid invalid) {
            bad.add(new BadLine(number, invalid.flaws().get(0).code(), String.join(" · ", line.toList())));
        }
    }

    /** An expression stands in one group only, else the later line would take the place of the earlier one. */
    private void claim(String key, long number) {
        if (lines.putIfAbsent(key, number) != null) {
            throw new Invalid("expressions", "synonym.twice");
        }
    }
}
