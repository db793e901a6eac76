package sala.attempt;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import sala.fault.Invalid;

/**
 * A while spent with a recording or a document.
 *
 * @param id made where it happened, so that one which arrives twice counts once
 * @param seconds of real time that were watched or read, at most an hour
 * @param position where it ended: the second of a recording, the page of a document
 * @param of how much there is in all, in the unit of the position
 * @param stretches the parts of a recording that were played meanwhile; none of a document
 */
public record Spell(UUID id, Instant at, double seconds, double position, double of, List<Stretch> stretches) {

    /** The fastest speed that players offer, so that no more of a recording can be played than this in a second. */
    public static final double FASTEST = 2;

    /** Nobody watches longer in one go, in seconds. */
    public static final double LONGEST = 3600;

    /** Players round to tenths, and look where they are four times a second. */
    private static final double ROUNDING = 1;

    /** @throws Invalid when this cannot have been */
    public Spell {
        if (!(seconds >= 0 && seconds <= LONGEST)) {
            throw new Invalid("seconds", "usage.seconds");
        }
        if (!(position >= 0 && Double.isFinite(position)) || !(of >= 0 && Double.isFinite(of))) {
            throw new Invalid("position", "usage.position");
        }
        stretches = List.copyOf(stretches);
    }

    /** A while with something that is not played, such as a document. */
    public Spell(UUID id, Instant at, double seconds, double position, double of) {
        this(id, at, seconds, position, of, List.of());
    }

    /** The same while, lasting so long and with no more played than can be in that time. */
    public Spell lasting(double otherSeconds) {
        return new Spell(
                id, at, otherSeconds, position, of, Stretch.first(otherSeconds * FASTEST + ROUNDING, stretches));
    }
}
