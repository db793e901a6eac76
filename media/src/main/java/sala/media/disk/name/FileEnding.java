package sala.media.disk.name;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Splits names of files, and tells what they seem to be. */
final class FileEnding {

    private static final Pattern ENDING =
            Pattern.compile("^(?<stem>.+)\\.(?<ending>[A-Za-z0-9]{1,5})$", Pattern.DOTALL);

    private final Map<String, NamedForm> forms;

    FileEnding(NamingRules rules) {
        forms = rules.giving(Gives.KIND).stream()
                .flatMap(rule -> rule.words().stream().map(word -> Map.entry(word, NamedForm.valueOf(rule.value()))))
                .collect(
                        Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue, (first, second) -> first));
    }

    NamedForm form(String name) {
        Matcher found = ENDING.matcher(name);
        return found.matches()
                ? forms.getOrDefault(found.group("ending").toLowerCase(Locale.ROOT), NamedForm.OTHER)
                : NamedForm.OTHER;
    }

    /** The name without its ending. */
    static String stem(String name) {
        Matcher found = ENDING.matcher(name);
        return found.matches() ? found.group("stem") : name;
    }
}
