package sala.attempt;

import sala.fault.Invalid;

/**
 * A part of a recording that was played in one go.
 *
 * @param from in seconds of the recording, like {@code to}
 */
public record Stretch(double from, double to) {

    /** @throws Invalid when this cannot have been */
    public Stretch {
        if (!(from >= 0 && to >= from && Double.isFinite(to))) {
            throw new Invalid("stretches", "usage.position");
        }
    }

    public double seconds() {
        return to - from;
    }

    /** Its beginning, no longer than this. */
    Stretch atMost(double most) {
        return new Stretch(from, Math.min(to, from + most));
    }
}
