package sala.media.description;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import sala.fault.Invalid;
import sala.fault.Required;

/** Words under which an item is to be found (คำสำคัญ), in the order in which they were given, each once. */
public record Keywords(List<String> words) {

    private static final int MOST = 40;
    private static final int LONGEST = 80;
    private static final Pattern BETWEEN = Pattern.compile("[,;|\\n\\r\\t，、]");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    public static final Keywords NONE = new Keywords(List.of());

    /** @throws Invalid when they are too many, or one is too long */
    public Keywords {
        Map<String, String> once = new LinkedHashMap<>();
        words.stream()
                .flatMap(BETWEEN::splitAsStream)
                .map(word -> BLANKS.matcher(word).replaceAll(" "))
                .map(word -> Required.optionalText("keywords", word, LONGEST))
                .filter(word -> !word.isEmpty())
                .forEach(word -> once.putIfAbsent(key(word), word));
        if (once.size() > MOST) {
            throw new Invalid("keywords", "field.too-many", MOST);
        }
        words = List.copyOf(once.values());
    }

    /** What somebody typed: words between commas. */
    public static Keywords typed(String text) {
        return new Keywords(List.of(text));
    }

    /** As {@link #typed} reads them. */
    public String text() {
        return String.join(", ", words);
    }

    public Keywords with(Keywords more) {
        return new Keywords(Stream.concat(words.stream(), more.words.stream()).toList());
    }

    public Keywords without(Keywords fewer) {
        Collection<String> gone = fewer.words.stream().map(Keywords::key).toList();
        List<String> left = new ArrayList<>(words);
        left.removeIf(word -> gone.contains(key(word)));
        return new Keywords(left);
    }

    private static String key(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
