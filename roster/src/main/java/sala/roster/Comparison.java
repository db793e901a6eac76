package sala.roster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import sala.access.Role;
import sala.citizen.CitizenId;
import sala.people.PersonName;
import sala.roster.Matching.Match;
import sala.roster.Standing.Difference;
import sala.roster.reading.Column;
import sala.roster.reading.Entry;
import sala.roster.reading.Flaw;
import sala.roster.reading.ReadLine;

/** Compares a file with who is known here, and says of each line what it would do. */
final class Comparison {

    private final List<KnownPerson> known;
    private final Reach reach;
    private final Function<Entry, String> marks;
    private final Matching matching;
    private final Map<String, Long> firstLines = new HashMap<>();
    private final Set<UUID> found = new HashSet<>();

    /** @param marks the mark of a line's citizen id; empty where it has none */
    Comparison(List<KnownPerson> known, List<ReadLine> lines, Reach reach, Function<Entry, String> marks) {
        this.known = known;
        this.reach = reach;
        this.marks = marks;
        this.matching = new Matching(
                known, lines.stream().flatMap(line -> line.entry().stream()).toList(), marks);
    }

    /** One for each line in their order, then those who are in none. */
    List<Finding> of(List<ReadLine> lines) {
        Map<ReadLine, Match> matches = new LinkedHashMap<>();
        lines.forEach(line -> line.entry().ifPresent(entry -> matches.put(line, matching.byNumbers(entry))));
        List<Finding> findings = new ArrayList<>();
        for (ReadLine line : lines) {
            findings.add(line.entry()
                    .map(entry -> finding(line, entry, matches.getOrDefault(line, Match.NOBODY)))
                    .orElseGet(() -> Finding.wrong(line.raw(), line.flaws())));
        }
        findings.addAll(left(lines));
        return findings;
    }

    private Finding finding(ReadLine line, Entry entry, Match byNumbers) {
        Match match = byNumbers.person() != null || byNumbers.isOpen() ? byNumbers : matching.byName(entry);
        Optional<Flaw> flaw = twice(line, entry, match).or(() -> outOfReach(match));
        if (flaw.isPresent()) {
            return Finding.wrong(line.raw(), List.of(flaw.get()));
        }
        KnownPerson person = match.person();
        if (match.isOpen()) {
            match.candidates().forEach(each -> found.add(each.id()));
            List<UUID> candidates =
                    match.candidates().stream().map(KnownPerson::id).distinct().toList();
            return of(Kind.ASKED, line, entry, null, candidates);
        }
        if (person == null) {
            return of(Kind.NEW, line, entry, null, List.of());
        }
        found.add(person.id());
        return compared(line, entry, person);
    }

    private Finding compared(ReadLine line, Entry entry, KnownPerson person) {
        Finding changed = of(Kind.CHANGED, line, entry, person, List.of());
        Standing before = Objects.requireNonNull(changed.before());
        List<Difference> differences = before.to(Objects.requireNonNull(changed.after()));
        if (person.ofDistrict() && differences.stream().anyMatch(Difference::isOfTheAccount)) {
            return Finding.wrong(line.raw(), List.of(new Flaw(Column.GIVEN, "roster.of-district", List.of())));
        }
        boolean moved = entry.role() == Role.PUPIL && differences.stream().anyMatch(Difference::isMove);
        Kind kind = differences.isEmpty() ? Kind.SAME : moved ? Kind.MOVED : Kind.CHANGED;
        return new Finding(
                kind, changed.raw(), entry, person.id(), entry.role(), before, changed.after(), List.of(), List.of());
    }

    private Finding of(Kind kind, ReadLine line, Entry entry, @Nullable KnownPerson person, List<UUID> candidates) {
        Standing before = person == null ? null : standing(person, entry);
        return new Finding(
                kind,
                line.raw(),
                entry,
                person == null ? null : person.id(),
                entry.role(),
                before,
                wanted(entry, person, before),
                List.of(),
                candidates);
    }

    /** As the person is now; of a teacher's classes the one that the line speaks of, when it is one of them. */
    private Standing standing(KnownPerson person, Entry entry) {
        String room = Place.text(entry);
        boolean teaches = entry.role() == Role.TEACHER;
        boolean has = teaches && (room.isEmpty() || person.rooms().contains(room));
        boolean elsewhere = person.school() == null || (teaches && !person.isAt(entry.school()));
        return new Standing(
                person.name(),
                person.isAt(entry.school()) ? person.number() : "",
                person.birth(),
                elsewhere ? "" : String.valueOf(person.school()),
                has ? room : teaches ? "" : person.room(),
                person.mark().isEmpty() ? "" : shownId(person, entry),
                person.active());
    }

    /** The masked number of whoever has the line's own; others are told only to have one. */
    private String shownId(KnownPerson person, Entry entry) {
        CitizenId id = entry.citizenId();
        return id != null && person.mark().equals(marks.apply(entry)) ? id.masked() : "x";
    }

    /** What the file does not say stays as it is. */
    private static Standing wanted(Entry entry, @Nullable KnownPerson person, @Nullable Standing before) {
        CitizenId id = entry.citizenId();
        String prefix = entry.name().prefix().isEmpty() && person != null
                ? person.name().prefix()
                : entry.name().prefix();
        return new Standing(
                new PersonName(prefix, entry.name().given(), entry.name().family()),
                entry.number().isEmpty() && before != null ? before.number() : entry.number(),
                entry.birth() == null
                        ? before == null ? "" : before.birth()
                        : entry.birth().toString(),
                entry.school().toString(),
                Place.text(entry),
                id == null ? before == null ? "" : before.citizenId() : id.masked(),
                true);
    }

    /** Somebody stands in the file once; teachers once for each class. */
    private Optional<Flaw> twice(ReadLine line, Entry entry, Match match) {
        String whose = entry.role() == Role.TEACHER ? " " + entry.school() + " " + Place.text(entry) : "";
        String mark = marks.apply(entry);
        KnownPerson person = match.person();
        List<String> keys = new ArrayList<>();
        if (!mark.isEmpty()) {
            keys.add("id " + mark + whose);
        }
        if (!entry.number().isEmpty()) {
            keys.add("number " + entry.school() + " " + entry.number() + whose);
        }
        if (person != null) {
            keys.add("person " + person.id() + whose);
        }
        for (String key : keys) {
            Long first = firstLines.putIfAbsent(key, line.raw().line());
            if (first != null) {
                Column column = key.startsWith("number") ? Column.NUMBER : Column.CITIZEN_ID;
                return Optional.of(new Flaw(column, "roster.twice", List.of(String.valueOf(first))));
            }
        }
        return matching.isOneOfSeveral(entry)
                ? Optional.of(new Flaw(Column.NUMBER, "roster.namesakes", List.of()))
                : Optional.empty();
    }

    /** Whoever belongs to schools that the file's owner does not look after is moved by the office. */
    private Optional<Flaw> outOfReach(Match match) {
        boolean beyond = match.person() != null
                && known.stream()
                        .filter(each -> each.id().equals(match.person().id()))
                        .anyMatch(each -> each.school() != null && !reach.covers(each.school()));
        return beyond
                ? Optional.of(new Flaw(Column.CITIZEN_ID, "roster.of-other-school", List.of()))
                : Optional.empty();
    }

    /** Pupils of the schools in the file who are in no line and were in a class this school year or the last. */
    private List<Finding> left(List<ReadLine> lines) {
        Map<UUID, Integer> years = new HashMap<>();
        UnreadLines unread = UnreadLines.of(lines);
        lines.stream()
                .flatMap(line -> line.entry().stream())
                .filter(entry -> entry.role() == Role.PUPIL)
                .forEach(entry -> years.merge(entry.school(), entry.term().year(), Math::max));
        return known.stream()
                .filter(person -> person.role() == Role.PUPIL && person.active() && !found.contains(person.id()))
                .filter(person -> person.school() != null && years.containsKey(person.school()))
                .filter(person -> isRecent(person, years.getOrDefault(person.school(), 0)))
                .filter(person -> !unread.mention(person))
                .map(person -> Finding.left(person, asIs(person)))
                .toList();
    }

    private static boolean isRecent(KnownPerson person, int year) {
        Place place = Place.of(person.room());
        return place != null && place.term().year() >= year - 1;
    }

    private static Standing asIs(KnownPerson person) {
        return new Standing(
                person.name(),
                person.number(),
                person.birth(),
                String.valueOf(person.school()),
                person.room(),
                person.mark().isEmpty() ? "" : "x",
                person.active());
    }

    /** Whose people the owner of the file looks after. */
    interface Reach {
        boolean covers(UUID school);
    }
}
