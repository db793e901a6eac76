package sala.course;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import sala.fault.Invalid;

/**
 * A time in which something is open.
 *
 * @param until null when it does not end
 */
public record Period(Instant from, @Nullable Instant until) {

    /** @throws Invalid when it ends before it begins */
    public Period {
        if (until != null && !until.isAfter(from)) {
            throw new Invalid("until", "period.ends-before-it-begins");
        }
    }

    public static Period since(Instant from) {
        return new Period(from, null);
    }

    public boolean contains(Instant moment) {
        return !moment.isBefore(from) && (until == null || moment.isBefore(until));
    }
}
