package sala.mirror.publication;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sala.mirror.snapshot.Branches;

/**
 * How far a school's list is.
 *
 * @param number of the list; 0 before there is one
 * @param nextPlace for what the list has never named
 * @param checked up to this position of the change log nothing is missing
 * @param looked when all of it was last looked at
 */
record ListState(UUID school, long number, Branches branches, int nextPlace, long checked, @Nullable Instant looked) {

    static ListState none(UUID school) {
        return new ListState(school, 0, Branches.read(new byte[0]), 0, 0, null);
    }

    ListState next(long next, Branches grown, int free) {
        return new ListState(school, next, grown, free, checked, looked);
    }

    ListState checked(long position) {
        return new ListState(school, number, branches, nextPlace, position, looked);
    }

    ListState looked(Instant now) {
        return new ListState(school, number, branches, nextPlace, checked, now);
    }
}
