package sala.media.timetable.csv;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a column of a programme holds. Its headings are in {@code columns.txt}. */
enum Column {
    CHANNEL,
    DATE,
    FROM,
    TO,
    LENGTH,
    GRADE,
    SUBJECT,
    TITLE,
    UNIT;

    /** Without these there is no lesson to make. */
    static final List<Column> NEEDED = List.of(CHANNEL, DATE, FROM, TITLE);

    private static final Pattern BRACKETS = Pattern.compile("\\(.*?\\)");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]");
    private static final Map<String, Column> HEADINGS = read();

    /** Empty for a column that nobody asks for. */
    static Optional<Column> headed(String heading) {
        return Optional.ofNullable(HEADINGS.get(plain(heading)));
    }

    private static String plain(String heading) {
        String bare = BRACKETS.matcher(Normalizer.normalize(heading, Normalizer.Form.NFC))
                .replaceAll("");
        return NO_LETTER.matcher(bare).replaceAll("").toLowerCase(Locale.ROOT);
    }

    private static Map<String, Column> read() {
        Map<String, Column> headings = new HashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Column.class.getResourceAsStream("columns.txt")), StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .forEach(line -> {
                        String[] parts = line.split("\\|", 2);
                        Column column = valueOf(parts[0].strip().toUpperCase(Locale.ROOT));
                        Arrays.stream(parts[1].split(",")).forEach(words -> headings.put(plain(words), column));
                    });
            return Map.copyOf(headings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
