package sala.media.ladder;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import sala.media.look.FrameRate;
import sala.media.look.LessonProfile;
import sala.media.look.Seen;
import sala.media.look.Size;

/** Fits the steps of a profile to one picture: never larger, never faster, and each rung worth its bytes. */
final class Rungs {

    /** Segments begin with a key frame: shorter ones cost slides 43 % more. */
    static final double SEGMENT_SECONDS = 6;

    private static final int LESS_QUALITY = 6;
    /** Rungs of one pace whose sides differ by less look the same. */
    private static final double ALIKE = 1.2;
    /** Below this the encoder for AV1 refuses, and saves nothing anyway. */
    private static final int SMALLEST_AV1 = 64;
    /** A cap below this would only spoil what costs little. */
    private static final long LEAST_CAP = 38_000;

    private final LessonProfile profile;
    private final Size size;
    private final FrameRate full;
    private final boolean still;
    private final int groupAtFull;

    Rungs(LessonProfile profile, Seen seen, Size size) {
        this.profile = profile;
        this.size = size;
        this.full = seen.rate();
        this.still = seen.motion().isStill();
        this.groupAtFull = groupAtFull(full);
    }

    /**
     * Those for a file of so many bits a second, which no rung shall exceed by much; zero where nobody knows.
     *
     * <p>Lowest first, those in AV1 last.
     */
    List<Rung> below(long bits) {
        Map<String, Rung> rungs = new LinkedHashMap<>();
        for (Step step : Step.of(profile)) {
            if (isWanted(step)) {
                Rung rung = fitted(step, bits);
                rungs.putIfAbsent(rung.name(), rung);
            }
        }
        return atLeastTwo(withoutLookalikes(new ArrayList<>(rungs.values())));
    }

    private boolean isWanted(Step step) {
        boolean faster = step.pace() == Step.Pace.FULL && profile == LessonProfile.SLIDES;
        boolean tooSmall = step.codec() == Rung.Codec.AV1 && size.shortSide() < SMALLEST_AV1;
        return !(still && faster) && !tooSmall;
    }

    private Rung fitted(Step step, long bits) {
        Size fitted = size.times(Math.min(1, (double) step.shortSide() / size.shortSide()));
        int divisor = step.pace().divisor(full);
        FrameRate rate = full.dividedBy(divisor);
        return new Rung(
                fitted.shortSide() + "p" + Math.round(rate.perSecond() - 0.01) + ending(step.codec()),
                step.codec(),
                fitted,
                rate,
                groupAtFull / divisor,
                new Rung.Quality(step.quality().factor(), cap(step.quality().cap(), bits)));
    }

    private static String ending(Rung.Codec codec) {
        return codec == Rung.Codec.AV1 ? "-av1" : "";
    }

    private static int cap(int cap, long bits) {
        return bits == 0 ? cap : (int) Math.min(cap, Math.max(LEAST_CAP, bits));
    }

    /** Of two rungs of one pace that look the same the lower one goes, unless it is the lowest of all. */
    private static List<Rung> withoutLookalikes(List<Rung> rungs) {
        for (int i = rungs.size() - 2; i > 0; i--) {
            Rung lower = rungs.get(i);
            Rung higher = rungs.get(i + 1);
            boolean alike = lower.codec() == higher.codec()
                    && lower.rate().equals(higher.rate())
                    && higher.size().shortSide() < lower.size().shortSide() * ALIKE;
            if (alike) {
                rungs.remove(i);
            }
        }
        return rungs;
    }

    /** A picture so small and slow that all steps fell together still gets a lighter companion. */
    private static List<Rung> atLeastTwo(List<Rung> rungs) {
        boolean single = rungs.size() == 1 || rungs.get(1).codec() == Rung.Codec.AV1;
        if (single) {
            Rung only = rungs.get(0);
            Rung.Quality quality = only.quality();
            rungs.add(
                    0,
                    new Rung(
                            only.name() + "-light",
                            only.codec(),
                            only.size(),
                            only.rate(),
                            only.group(),
                            new Rung.Quality(quality.factor() + LESS_QUALITY, quality.cap() / 2)));
        }
        return rungs;
    }

    /** Frames of a segment at the full rate, such that every pace of the ladder cuts at the same instants. */
    private static int groupAtFull(FrameRate full) {
        int unit = lcm(full.halving(), full.slideDivisor());
        return (int) Math.max(1, Math.ceil(SEGMENT_SECONDS * full.perSecond() / unit - 0.01)) * unit;
    }

    private static int lcm(int a, int b) {
        int multiple = a;
        while (multiple % b != 0) {
            multiple += a;
        }
        return multiple;
    }
}
