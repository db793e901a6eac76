package sala.architecture;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The error codes of the product, as its sources throw them and as its pages list them. */
final class ErrorCodes {

    private static final String CODE = "\"([a-z][a-z0-9.-]*)\"";
    private static final List<Pattern> THROWN = Stream.of(
                    "FaultKind\\.[A-Z_]+,\\s*" + CODE,
                    "Fate\\.failed\\(\\s*" + CODE,
                    "new (?:sala\\.fault\\.)?Invalid\\(\\s*\"[^\"]*\",\\s*" + CODE,
                    "Flaw\\.of\\(\\s*[^,()]+,\\s*" + CODE,
                    "new (?:Invalid\\.)?FieldFlaw\\(\\s*[^,()]+,\\s*" + CODE)
            .map(Pattern::compile)
            .toList();
    private static final Pattern LISTED = Pattern.compile("(?m)^\\| `([a-z][a-z0-9.-]*)` \\|");

    private ErrorCodes() {}

    static Set<String> thrown() {
        return Modules.sources().stream()
                .map(Modules::text)
                .flatMap(source -> THROWN.stream().flatMap(pattern -> codes(pattern, source)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** In the order of the page; twice when listed twice. */
    static List<String> listed() {
        return codes(LISTED, Modules.text(page())).toList();
    }

    static Path page() {
        return Modules.ROOT.resolve("docs/error-codes.md");
    }

    private static Stream<String> codes(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> found.group(1));
    }
}
