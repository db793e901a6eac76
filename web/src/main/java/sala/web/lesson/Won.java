package sala.web.lesson;

import sala.attempt.Score;

/** A score as pupils see it at a glance: up to three stars. */
public final class Won {

    private static final double TWO = 0.6;

    private Won() {}

    /** Three for everything right, one for anything right. */
    public static long stars(Score score) {
        double part = score.scaled();
        if (part >= 1) {
            return 3;
        }
        return part >= TWO ? 2 : part > 0 ? 1 : 0;
    }
}
