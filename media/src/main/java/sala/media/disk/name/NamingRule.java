package sala.media.disk.name;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * One line of the rules: names with these words in them mean this value.
 *
 * @param name under which people see that it was this rule
 * @param value what it gives, such as {@code P{n}} or {@code MATHEMATICS}; {@code –} where there is nothing to say
 * @param words one of them is enough
 */
public record NamingRule(String name, Gives gives, Where where, String value, List<String> words) {

    private static final int PARTS = 5;

    public NamingRule {
        words = List.copyOf(words);
    }

    /** Reads {@code name | gives | in | value | words}. */
    static NamingRule parse(String line) {
        String[] parts = line.split("\\|");
        if (parts.length != PARTS) {
            throw new IllegalArgumentException("not a rule: " + line);
        }
        return new NamingRule(
                parts[0].strip(),
                Gives.valueOf(parts[1].strip().toUpperCase(Locale.ROOT)),
                Where.valueOf(parts[2].strip().toUpperCase(Locale.ROOT)),
                parts[3].strip(),
                words(parts[4]));
    }

    /** What stands between commas. */
    public static List<String> words(String text) {
        return Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
