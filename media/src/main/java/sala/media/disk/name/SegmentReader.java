package sala.media.disk.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Looks for the words of all rules in one name. Remembers the names it saw last, since they come again and again. */
final class SegmentReader {

    private static final List<String> SLOTS = List.of("n", "m", "y", "mm", "dd", "month");
    private static final int REMEMBERED = 500;

    private final List<Ready> rules;

    private final Map<String, Segment> remembered = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Segment> eldest) {
            return size() > REMEMBERED;
        }
    };

    SegmentReader(NamingRules rules) {
        String months = months(rules.giving(Gives.MONTH));
        this.rules = rules.all().stream()
                .filter(rule -> isForNames(rule.gives()))
                .map(rule -> new Ready(
                        rule,
                        rule.words().stream()
                                .map(words -> Phrase.of(words, months))
                                .toList()))
                .toList();
    }

    synchronized Segment folder(String name) {
        return remembered.computeIfAbsent("/" + name, fresh -> read(name, false));
    }

    synchronized Segment file(String stem) {
        return remembered.computeIfAbsent(stem, fresh -> read(fresh, true));
    }

    private Segment read(String name, boolean file) {
        PlainText plain = PlainText.of(name);
        List<Hit> hits = new ArrayList<>();
        for (Ready ready : rules) {
            Hit hit = ready.rule().where().covers(file) ? ready.find(plain) : null;
            if (hit != null) {
                hits.add(hit);
            }
        }
        return new Segment(name, file, List.copyOf(hits));
    }

    private static boolean isForNames(Gives gives) {
        return gives != Gives.MONTH && gives != Gives.KIND && gives != Gives.SKIP;
    }

    private static String months(List<NamingRule> rules) {
        return rules.stream()
                .flatMap(rule -> rule.words().stream())
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Phrase::inside)
                .collect(Collectors.joining("|", "(?<month>", ")"));
    }

    /** A rule whose words are ready to be looked for; the longest place that one of them finds counts. */
    private record Ready(NamingRule rule, List<Phrase> phrases) {

        @Nullable
        Hit find(PlainText plain) {
            Hit longest = null;
            for (Phrase phrase : phrases) {
                Matcher found = phrase.find(plain);
                if (found != null && (longest == null || found.end("all") - found.start("all") > longest.length())) {
                    longest = hit(phrase, found);
                }
            }
            return longest;
        }

        private Hit hit(Phrase phrase, Matcher found) {
            Map<String, String> slots = new HashMap<>();
            SLOTS.stream()
                    .filter(phrase::has)
                    .forEach(slot -> slots.put(slot, Objects.requireNonNull(found.group(slot))));
            return new Hit(rule, found.start("all"), found.end("all"), Map.copyOf(slots));
        }
    }
}
