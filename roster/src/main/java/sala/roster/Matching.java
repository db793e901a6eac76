package sala.roster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import sala.people.PersonName;
import sala.roster.reading.Entry;

/**
 * Who among those who are known is meant by a line: whoever has the citizen id; else whoever has the number at the
 * school; else whoever has the name and the birthday there. What could be two people is asked, never guessed.
 */
final class Matching {

    private final Function<Entry, String> marks;
    private final Map<String, List<KnownPerson>> byMark = new HashMap<>();
    private final Map<String, List<KnownPerson>> byNumber = new HashMap<>();
    private final Map<String, List<KnownPerson>> byName = new HashMap<>();
    private final Map<String, Integer> namesakes = new HashMap<>();
    private final Set<UUID> claimed = new HashSet<>();

    /** @param marks the mark of a line's citizen id; empty where it has none */
    Matching(List<KnownPerson> known, List<Entry> entries, Function<Entry, String> marks) {
        this.marks = marks;
        for (KnownPerson person : known) {
            add(byMark, person.mark(), person);
            add(byNumber, person.number().isEmpty() ? "" : person.school() + " " + person.number(), person);
            add(byName, person.school() + " " + plain(person.name()), person);
        }
        entries.forEach(entry -> namesakes.merge(nameKey(entry), 1, Integer::sum));
    }

    /** By the two numbers; whoever is found belongs to this line. To be asked of all lines first. */
    Match byNumbers(Entry entry) {
        Match found = marked(entry).orElseGet(() -> numbered(entry));
        if (found.person() != null) {
            claimed.add(found.person().id());
        }
        return found;
    }

    /** By the name, of those whom no line has claimed by number. */
    Match byName(Entry entry) {
        List<KnownPerson> fitting = byName.getOrDefault(nameKey(entry), List.of()).stream()
                .filter(person -> !claimed.contains(person.id()))
                .filter(person -> !contradicts(entry, person))
                .toList();
        boolean only = fitting.size() == 1 && namesakes.getOrDefault(nameKey(entry), 0) == 1;
        if (only && (sameBirth(entry, fitting.get(0)) || sameClass(entry, fitting.get(0)))) {
            claimed.add(fitting.get(0).id());
            return Match.of(fitting.get(0));
        }
        return fitting.isEmpty() ? Match.NOBODY : Match.perhaps(fitting);
    }

    /** Whether several lines have this name, and nothing on this one tells it from them. */
    boolean isOneOfSeveral(Entry entry) {
        return namesakes.getOrDefault(nameKey(entry), 0) > 1
                && entry.number().isEmpty()
                && entry.citizenId() == null
                && entry.birth() == null;
    }

    private Optional<Match> marked(Entry entry) {
        List<KnownPerson> found = byMark.getOrDefault(marks.apply(entry), List.of());
        return found.stream()
                .filter(person -> person.isAt(entry.school()) && person.role() == entry.role())
                .findFirst()
                .or(() -> found.stream().findFirst())
                .map(Match::of);
    }

    /** A number may have been given again, to somebody else. */
    private Match numbered(Entry entry) {
        List<KnownPerson> found = byNumber.getOrDefault(entry.school() + " " + entry.number(), List.of());
        if (entry.number().isEmpty() || found.isEmpty()) {
            return Match.NOBODY;
        }
        KnownPerson person = found.get(0);
        boolean alike = plain(person.name().given()).equals(plain(entry.name().given()))
                || plain(person.name().family()).equals(plain(entry.name().family()))
                || sameBirth(entry, person);
        return alike && !contradicts(entry, person) ? Match.of(person) : Match.perhaps(found);
    }

    private boolean contradicts(Entry entry, KnownPerson person) {
        String mark = marks.apply(entry);
        boolean otherId = !mark.isEmpty() && !person.mark().isEmpty() && !mark.equals(person.mark());
        boolean otherBirth = entry.birth() != null
                && !person.birth().isEmpty()
                && !person.birth().equals(entry.birth().toString());
        return otherId || otherBirth;
    }

    private static boolean sameBirth(Entry entry, KnownPerson person) {
        return entry.birth() != null && entry.birth().toString().equals(person.birth());
    }

    /** In the same class, with no other number there. */
    private static boolean sameClass(Entry entry, KnownPerson person) {
        boolean otherNumber = !entry.number().isEmpty()
                && !person.number().isEmpty()
                && !entry.number().equals(person.number());
        return !otherNumber && Objects.equals(person.room(), Place.text(entry));
    }

    private static String nameKey(Entry entry) {
        return entry.school() + " " + plain(entry.name());
    }

    private static String plain(PersonName name) {
        return plain(name.given()) + " " + plain(name.family());
    }

    private static String plain(String name) {
        return name.replace(" ", "");
    }

    private static void add(Map<String, List<KnownPerson>> map, String key, KnownPerson person) {
        if (!key.isEmpty()) {
            map.computeIfAbsent(key, any -> new ArrayList<>()).add(person);
        }
    }

    /** Somebody, nobody, or one of several. */
    record Match(@Nullable KnownPerson person, List<KnownPerson> candidates) {

        static final Match NOBODY = new Match(null, List.of());

        static Match of(KnownPerson person) {
            return new Match(person, List.of());
        }

        static Match perhaps(List<KnownPerson> candidates) {
            return new Match(null, candidates);
        }

        boolean isOpen() {
            return person == null && !candidates.isEmpty();
        }
    }
}
