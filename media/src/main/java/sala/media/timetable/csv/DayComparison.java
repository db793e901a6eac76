package sala.media.timetable.csv;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import sala.media.timetable.Airing;
import sala.media.timetable.csv.ProgrammePlan.Change;
import sala.media.timetable.csv.ProgrammePlan.Kind;

/**
 * Compares a day as it is with one as it shall be. A lesson that begins at the same time is the same one, and so is one
 * of the same title that was moved: what hangs on it stays.
 */
final class DayComparison {

    private final List<Airing> known;
    private final List<ReadLine> wanted;
    private final List<Change> changes = new ArrayList<>();

    DayComparison(List<Airing> known, List<ReadLine> wanted) {
        this.known = new ArrayList<>(known);
        this.wanted = new ArrayList<>(wanted);
    }

    List<Change> changes() {
        match(line -> airing -> airing.saysTheSameAs(line.slot(), line.topic()));
        match(line -> airing -> airing.slot().from().equals(line.slot().from()));
        match(line -> airing -> airing.topic().title().equals(line.topic().title())
                && airing.topic().grades().equals(line.topic().grades()));
        known.forEach(gone -> changes.add(new Change(Kind.REMOVE, gone, null)));
        wanted.forEach(line ->
                changes.add(new Change(Kind.ADD, null, new Airing(UUID.randomUUID(), line.slot(), line.topic()))));
        changes.sort(Comparator.comparing(change -> change.shown().slot().from()));
        return changes;
    }

    private void match(Function<ReadLine, Predicate<Airing>> alike) {
        for (ReadLine line : List.copyOf(wanted)) {
            known.stream().filter(alike.apply(line)).findFirst().ifPresent(before -> {
                known.remove(before);
                wanted.remove(line);
                Airing after = new Airing(before.id(), line.slot(), line.topic());
                changes.add(new Change(before.equals(after) ? Kind.SAME : Kind.CHANGE, before, after));
            });
        }
    }
}
