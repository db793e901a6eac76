package sala.roster.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a column of a roster holds. Its headings are in {@code columns.txt}. */
public enum Column {
    SCHOOL_CODE,
    SCHOOL,
    CITIZEN_ID,
    GRADE,
    ROOM,
    /** Grade and room at once: {@code ป.4/1}. */
    CLASS,
    NUMBER,
    PREFIX,
    GIVEN,
    FAMILY,
    /** All of a name at once. */
    FULL_NAME,
    BIRTH,
    YEAR,
    TERM,
    ROLE;

    private static final Pattern BRACKETS = Pattern.compile("\\(.*?\\)");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]");
    private static final Map<String, Column> HEADINGS = read();

    /** Empty for a column that nobody asks for. */
    static Optional<Column> headed(String heading) {
        return Optional.ofNullable(HEADINGS.get(plain(heading)));
    }

    private static String plain(String heading) {
        String composed = Normalizer.normalize(heading, Normalizer.Form.NFC).replace("ํา", "ำ");
        String bare =
                NO_LETTER.matcher(BRACKETS.matcher(composed).replaceAll("")).replaceAll("");
        return bare.toLowerCase(Locale.ROOT);
    }

    private static Map<String, Column> read() {
        Map<String, Column> headings = new HashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Column.class.getResourceAsStream("columns.txt")), StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .forEach(line -> {
                        String[] parts = line.split("\\|", 2);
                        Column column = valueOf(parts[0].strip());
                        Arrays.stream(parts[1].split(",")).forEach(words -> headings.put(plain(words), column));
                    });
            return Map.copyOf(headings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
