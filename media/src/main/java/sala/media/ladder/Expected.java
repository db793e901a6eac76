package sala.media.ladder;

import java.time.Duration;
import java.util.List;
import sala.media.look.LessonProfile;
import sala.media.look.Look;
import sala.media.look.Seen;
import sala.media.look.Size;

/**
 * About how many bytes all renditions of a lesson would have, were it encoded as another kind of lesson: what was
 * measured of the present ones, carried over by how the bits of the same picture change with its size, its pace and its
 * quality. Good to within a half; no lesson has to be opened for it.
 */
public final class Expected {

    /** From 240p to 720p of one lesson at one quality. */
    private static final double BY_PIXELS = 0.73;

    private static final double BY_RATE = 0.19;

    /** So many steps of the constant rate factor halve the bits. */
    private static final double HALVING = 6;

    /** Beside H.264 of the usual quality. */
    private static final double AV1 = 0.65;

    private static final int USUAL_QUALITY = 30;

    private final Look look;
    private final Size size;
    private final double seconds;

    /** @param size of the largest picture that was made of it */
    public Expected(Look look, Size size, Duration length) {
        this.look = look;
        this.size = size;
        this.seconds = length.toMillis() / 1000.0;
    }

    /** @param present bytes of all renditions as it is encoded now */
    public long bytes(LessonProfile profile, long present) {
        double pictures = Math.max(0, present - sounds(look.profile()));
        double measured = weight(rungs(look.profile()));
        double factor = measured == 0 ? 0 : pictures / measured;
        return Math.round(sounds(profile) + pictures(rungs(profile), factor));
    }

    /** About how long one processor would work on it, on the machine on which efforts were measured. */
    public double processorSeconds(LessonProfile profile) {
        double sounds = look.heard() == null ? 0 : Effort.ofSounds(Voices.of(profile), seconds);
        List<Rung> rungs = rungs(profile);
        if (look.seen() == null || rungs.isEmpty()) {
            return sounds;
        }
        Effort effort = new Effort(size.pixels() * look.seen().rate().perSecond(), profile);
        return sounds
                + effort.ofPictures(rungs.subList(0, 1), seconds)
                + effort.ofPictures(rungs.subList(1, rungs.size()), seconds);
    }

    private double pictures(List<Rung> rungs, double factor) {
        return rungs.stream()
                .mapToDouble(
                        rung -> Math.min(factor * weight(rung), rung.quality().cap() * seconds / 8))
                .sum();
    }

    private double sounds(LessonProfile profile) {
        return look.heard() == null
                ? 0
                : Voices.of(profile).stream().mapToDouble(Voice::bits).sum() * seconds / 8;
    }

    private List<Rung> rungs(LessonProfile profile) {
        Seen seen = look.seen();
        return seen == null || profile == LessonProfile.SOUND ? List.of() : new Rungs(profile, seen, size).below(0);
    }

    private static double weight(List<Rung> rungs) {
        return rungs.stream().mapToDouble(Expected::weight).sum();
    }

    private static double weight(Rung rung) {
        boolean av1 = rung.codec() == Rung.Codec.AV1;
        int quality = av1 ? USUAL_QUALITY : rung.quality().factor();
        return (av1 ? AV1 : 1)
                * Math.pow(rung.size().pixels(), BY_PIXELS)
                * Math.pow(rung.rate().perSecond(), BY_RATE)
                * Math.pow(2, -quality / HALVING);
    }
}
