package sala.roster.reading;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The parts of a name as they stand in a file, each where it belongs: a prefix may stand in a column of its own or
 * before the name, long or short, and all may stand in one column.
 */
record WrittenName(String prefix, String given, String family) {

    private static final Map<String, String> SHORT = Map.ofEntries(
            Map.entry("ด.ช.", "เด็กชาย"),
            Map.entry("ด.ช", "เด็กชาย"),
            Map.entry("ดช.", "เด็กชาย"),
            Map.entry("ดช", "เด็กชาย"),
            Map.entry("ด.ญ.", "เด็กหญิง"),
            Map.entry("ด.ญ", "เด็กหญิง"),
            Map.entry("ดญ.", "เด็กหญิง"),
            Map.entry("ดญ", "เด็กหญิง"),
            Map.entry("น.ส.", "นางสาว"),
            Map.entry("น.ส", "นางสาว"),
            Map.entry("นส.", "นางสาว"));

    private static final List<String> LONG = List.of("เด็กชาย", "เด็กหญิง", "นางสาว", "นาย", "นาง", "สามเณร");

    /** Without a column of its own only what can be nothing else is taken for a prefix: a girl may be called นางฟ้า. */
    private static final List<String> CERTAIN = Stream.concat(
                    Stream.of("เด็กชาย", "เด็กหญิง", "นางสาว", "สามเณร"),
                    SHORT.keySet().stream().filter(each -> each.endsWith(".")))
            .toList();

    static WrittenName of(RawLine line) {
        String prefix = Written.text(line.at(Column.PREFIX));
        String given = Written.text(line.at(Column.GIVEN));
        String family = Written.text(line.at(Column.FAMILY));
        String whole = Written.text(line.at(Column.FULL_NAME));
        if (given.isEmpty() && !whole.isEmpty()) {
            return apart(prefix, whole, family);
        }
        return prefixApart(prefix, given, family);
    }

    /** Whether what should be a name is but a prefix, as when columns have slipped. */
    static boolean isPrefix(String text) {
        return LONG.contains(text) || SHORT.containsKey(text);
    }

    private static WrittenName apart(String prefix, String whole, String family) {
        WrittenName named = prefixApart(prefix.isEmpty() ? adult(whole) : prefix, whole, family);
        int blank = named.given.indexOf(' ');
        return blank < 0 || !family.isEmpty()
                ? named
                : new WrittenName(named.prefix, named.given.substring(0, blank), named.given.substring(blank + 1));
    }

    private static WrittenName prefixApart(String prefix, String given, String family) {
        Optional<String> before = prefix.isEmpty() ? certainly(given) : same(prefix, given);
        String rest =
                before.map(found -> given.substring(found.length()).strip()).orElse(given);
        String known = prefix.isEmpty() ? before.orElse("") : prefix;
        return rest.isEmpty()
                ? new WrittenName(inFull(prefix), given, family)
                : new WrittenName(inFull(known), rest, family);
    }

    /** Where all stands in one column, men and women are hardly ever written without. */
    private static String adult(String whole) {
        return Stream.of("นางสาว", "นาย", "นาง")
                .filter(whole::startsWith)
                .findFirst()
                .orElse("");
    }

    private static Optional<String> certainly(String given) {
        return Stream.concat(CERTAIN.stream(), Stream.of("นาย ", "นาง "))
                .filter(given::startsWith)
                .max(Comparator.comparingInt(String::length));
    }

    /** The prefix of the column stands before the name again. */
    private static Optional<String> same(String prefix, String given) {
        String full = inFull(prefix);
        return Stream.concat(
                        Stream.of(prefix, full), SHORT.keySet().stream().filter(each -> full.equals(SHORT.get(each))))
                .filter(given::startsWith)
                .filter(each -> each.length() > 2)
                .max(Comparator.comparingInt(String::length));
    }

    private static String inFull(String prefix) {
        return SHORT.getOrDefault(prefix, prefix).strip();
    }
}
