package sala.media.look;

import java.time.Duration;

/**
 * What a pass over the sound has shown.
 *
 * @param loudness of the whole (EBU R 128), in LUFS
 * @param silence how long nothing is heard, in pauses of two seconds or more
 * @param peaks how loud it is from moment to moment, as it was recorded
 */
public record Heard(double loudness, Duration silence, Peaks peaks) {

    private static final double NOTHING = -60;
    private static final double TARGET = -16;
    private static final double MOST = 20;
    /** Below this only noise would be raised. */
    private static final double RAISABLE = -55;

    /** Of which only that is known. */
    public Heard(double loudness, Duration silence) {
        this(loudness, silence, Peaks.NONE);
    }

    /** A track on which nothing can be heard adds nothing to a picture. */
    public boolean isSilent() {
        return loudness < NOTHING;
    }

    /** How many decibels bring it to −16 LUFS. */
    public double gain() {
        return loudness < RAISABLE ? 0 : Math.max(-MOST, Math.min(MOST, TARGET - loudness));
    }
}
