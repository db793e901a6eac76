package sala.together;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sala.people.PersonName;

/**
 * A pupil in a class session's list.
 *
 * @param number in the list, from 1
 * @param present null for somebody who came into the class after it was opened, and was not ticked yet
 * @param by who said so, last; null like {@code present}
 */
public record Attendee(
        int number, UUID person, PersonName name, @Nullable Boolean present, @Nullable UUID by, @Nullable Instant at) {

    public boolean isPresent() {
        return Boolean.TRUE.equals(present);
    }

    /** Somebody said that this pupil is not there. */
    public boolean isAbsent() {
        return Boolean.FALSE.equals(present);
    }
}
