package sala.media.disk.name;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What computers leave on disks, and nobody means to bring in. */
final class SkippedNames {

    private final List<Pattern> patterns;

    SkippedNames(NamingRules rules) {
        patterns = rules.giving(Gives.SKIP).stream()
                .flatMap(rule -> rule.words().stream())
                .map(SkippedNames::pattern)
                .toList();
    }

    boolean has(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return patterns.stream().anyMatch(pattern -> pattern.matcher(small).matches());
    }

    /** {@code *} is anything, {@code ?} one sign. */
    private static Pattern pattern(String words) {
        String small = words.toLowerCase(Locale.ROOT);
        return Pattern.compile(Pattern.quote(small).replace("*", "\\E.*\\Q").replace("?", "\\E.\\Q"), Pattern.DOTALL);
    }
}
