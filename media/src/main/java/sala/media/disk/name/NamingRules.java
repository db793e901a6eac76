package sala.media.disk.name;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** The rules by which names are read, the first of a kind wins. */
public record NamingRules(List<NamingRule> all) {

    /** Those that Sala comes with. */
    public static final NamingRules BUILT_IN = read();

    public NamingRules {
        all = List.copyOf(all);
    }

    /** An office's own rules before the built-in ones, of which some are switched off. */
    public static NamingRules of(List<NamingRule> own, Set<String> switchedOff) {
        return new NamingRules(
                Stream.concat(own.stream(), BUILT_IN.all().stream().filter(rule -> !switchedOff.contains(rule.name())))
                        .toList());
    }

    List<NamingRule> giving(Gives gives) {
        return all.stream().filter(rule -> rule.gives() == gives).toList();
    }

    private static NamingRules read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(NamingRules.class.getResourceAsStream("naming-rules.txt")),
                StandardCharsets.UTF_8))) {
            return new NamingRules(lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("# ") && !line.equals("#"))
                    .map(NamingRule::parse)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
