package sala.media.transcode;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which renditions are made of a lesson, lowest first; never larger than the lesson itself, and always two at least.
 *
 * <p>Numbers are from measurements on lessons (docs/adr/0006): of slides one cuts frames, not pixels, because letters
 * must stay legible; of a camera one cuts both.
 */
public final class Ladder {

    /** Segments begin with a key frame, each of about six seconds: shorter ones cost slides 43 % more. */
    private static final double SEGMENT_SECONDS = 6;

    private static final int LESS_QUALITY = 6;

    private Ladder() {}

    /** The pictures; empty for sound alone. */
    public static List<Rung> of(LessonProfile profile, Probed.Picture picture) {
        Map<String, Rung> rungs = new LinkedHashMap<>();
        for (Step step : steps(profile)) {
            Rung rung = step.fitted(picture, groupUnit(picture.rate()));
            rungs.putIfAbsent(rung.name(), rung);
        }
        return atLeastTwo(new ArrayList<>(rungs.values()));
    }

    /** Bits a second for the voice that accompanies these pictures, or stands alone. */
    public static int soundBits(LessonProfile profile) {
        return switch (profile) {
            case SLIDES -> 24_000;
            case CAMERA -> 32_000;
            case SOUND -> 48_000;
        };
    }

    private static List<Step> steps(LessonProfile profile) {
        return switch (profile) {
            case SLIDES ->
                List.of(
                        new Step(480, Pace.SLIDES, 28, 150_000),
                        new Step(720, Pace.SLIDES, 30, 300_000),
                        new Step(720, Pace.FULL, 23, 1_200_000));
            case CAMERA ->
                List.of(
                        new Step(240, Pace.HALF, 30, 60_000),
                        new Step(360, Pace.HALF, 30, 110_000),
                        new Step(360, Pace.FULL, 27, 350_000),
                        new Step(480, Pace.FULL, 25, 800_000),
                        new Step(720, Pace.FULL, 23, 1_600_000));
            case SOUND -> List.of();
        };
    }

    /** A picture so small and slow that all steps fell together still gets a lighter companion. */
    private static List<Rung> atLeastTwo(List<Rung> rungs) {
        if (rungs.size() != 1) {
            return List.copyOf(rungs);
        }
        Rung only = rungs.get(0);
        Rung lighter = new Rung(
                only.name() + "-light",
                only.width(),
                only.height(),
                only.rate(),
                only.group(),
                only.quality() + LESS_QUALITY,
                only.cap() / 2);
        return List.of(lighter, only);
    }

    /** Frames of a segment at the full rate, such that every pace of the ladder cuts at the same instants. */
    private static int groupUnit(FrameRate full) {
        int unit = lcm(full.halving(), full.slideDivisor());
        return (int) Math.max(1, Math.round(SEGMENT_SECONDS * full.perSecond() / unit)) * unit;
    }

    private static int lcm(int a, int b) {
        int multiple = a;
        while (multiple % b != 0) {
            multiple += a;
        }
        return multiple;
    }

    private enum Pace {
        SLIDES,
        HALF,
        FULL;

        int divisor(FrameRate full) {
            return switch (this) {
                case SLIDES -> full.slideDivisor();
                case HALF -> full.halving();
                case FULL -> 1;
            };
        }
    }

    private record Step(int shortSide, Pace pace, int quality, int cap) {

        Rung fitted(Probed.Picture picture, int groupAtFull) {
            int side = even(Math.min(shortSide, picture.shortSide()));
            double scale = (double) side / picture.shortSide();
            int divisor = pace.divisor(picture.rate());
            FrameRate rate = picture.rate().dividedBy(divisor);
            return new Rung(
                    side + "p" + Math.round(rate.perSecond()),
                    even(picture.width() * scale),
                    even(picture.height() * scale),
                    rate,
                    groupAtFull / divisor,
                    quality,
                    cap);
        }

        private static int even(double pixels) {
            return Math.max(2, (int) Math.round(pixels / 2) * 2);
        }
    }
}
