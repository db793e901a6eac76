package sala.taking;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sala.people.PersonName;

/**
 * A pupil as the teacher of the class sees it now.
 *
 * @param doing the last thing; null when this pupil has done nothing for months
 * @param daysAway whole school days on which nothing was heard of this pupil; large for one of whom nothing ever was
 * @param stuck where this pupil does not get on
 */
public record PupilNow(UUID person, PersonName name, @Nullable Doing doing, long daysAway, List<Stuck> stuck) {

    /** From so many days on somebody should ask. */
    public static final long AWAY = 3;

    /** Nothing was ever heard. */
    static final long NEVER = 999;

    public PupilNow {
        stuck = List.copyOf(stuck);
    }

    public boolean isAway() {
        return daysAway >= AWAY;
    }

    public boolean needsHelp() {
        return isAway() || !stuck.isEmpty();
    }

    /**
     * The last thing that somebody did.
     *
     * @param what as people know it
     * @param course in which; null outside of courses
     * @param together whether that was with the class before one screen
     * @param now whether it is going on
     */
    public record Doing(String what, @Nullable UUID course, boolean together, Instant at, boolean now) {}

    /**
     * Where somebody does not get on.
     *
     * @param tries handed in, all below what passes; 0 for what was begun long ago and not finished
     * @param since when it was begun, or tried last
     */
    public record Stuck(UUID course, UUID activity, String title, long tries, Instant since) {}
}
