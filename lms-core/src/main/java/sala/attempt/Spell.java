package sala.attempt;

import java.time.Instant;
import java.util.UUID;
import sala.fault.Invalid;

/**
 * A while spent with a recording or a document.
 *
 * @param id made where it happened, so that one which arrives twice counts once
 * @param seconds really watched or read, at most an hour
 * @param position where it ended: the second of a recording, the page of a document
 * @param of how much there is in all, in the unit of the position
 */
public record Spell(UUID id, Instant at, double seconds, double position, double of) {

    private static final double LONGEST = 3600;

    /** @throws Invalid when this cannot have been */
    public Spell {
        if (!(seconds >= 0 && seconds <= LONGEST)) {
            throw new Invalid("seconds", "usage.seconds");
        }
        if (!(position >= 0 && Double.isFinite(position)) || !(of >= 0 && Double.isFinite(of))) {
            throw new Invalid("position", "usage.position");
        }
    }

    /** The same while, of another length. */
    public Spell lasting(double otherSeconds) {
        return new Spell(id, at, otherSeconds, position, of);
    }
}
