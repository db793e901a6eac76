package sala.media.timetable.csv;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sala.media.timetable.Airing;
import sala.media.timetable.Channel;

/**
 * What a file would change.
 *
 * @param days that it speaks of, in order; of others nothing changes
 * @param bad lines that are left out
 */
public record ProgrammePlan(List<Day> days, List<UnusableLine> bad) {

    public ProgrammePlan {
        days = List.copyOf(days);
        bad = List.copyOf(bad);
    }

    public long count(Kind kind) {
        return days.stream()
                .flatMap(day -> day.changes().stream())
                .filter(change -> change.kind() == kind)
                .count();
    }

    /** Whether accepting it would change nothing. */
    public boolean isEmpty() {
        return days.stream().flatMap(day -> day.changes().stream()).allMatch(change -> change.kind() == Kind.SAME);
    }

    /** What becomes of a lesson. */
    public enum Kind {
        ADD,
        CHANGE,
        REMOVE,
        SAME
    }

    /** A channel's day. */
    public record Day(Channel channel, LocalDate day, List<Change> changes) {

        public Day {
            changes = List.copyOf(changes);
        }

        public long count(Kind kind) {
            return changes.stream().filter(change -> change.kind() == kind).count();
        }
    }

    /**
     * One lesson.
     *
     * @param before null when it is new
     * @param after null when it goes
     */
    public record Change(Kind kind, @Nullable Airing before, @Nullable Airing after) {

        /** As it will be, or as it was when it goes. */
        public Airing shown() {
            Airing either = after == null ? before : after;
            if (either == null) {
                throw new IllegalStateException("a change of nothing");
            }
            return either;
        }
    }
}
