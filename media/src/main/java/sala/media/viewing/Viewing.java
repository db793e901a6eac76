package sala.media.viewing;

import java.time.Instant;
import java.util.UUID;
import sala.attempt.SpentTime;

/**
 * How far a person is in an item outside of a course.
 *
 * @param id the registration of its statements
 * @param told when the position was true
 */
record Viewing(UUID id, SpentTime spent, double position, Instant told) {

    /** What was told late, over a line that was cut, is no news of where somebody is. */
    boolean isOvertakenBy(Instant at) {
        return !at.isBefore(told);
    }
}
