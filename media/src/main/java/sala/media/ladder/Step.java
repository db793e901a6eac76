package sala.media.ladder;

import java.util.List;
import sala.media.look.FrameRate;
import sala.media.look.LessonProfile;

/**
 * A rung as it is measured out for large pictures; numbers are from measurements on lessons (docs/adr/0006, 0026). Of
 * slides one cuts frames, not pixels, because letters must stay legible; of a camera one cuts both. The lowest one of
 * slides fits 64 kbit/s together with a thin voice, that of what moves 75, as does the one in AV1.
 *
 * @param shortSide pixels
 */
record Step(Rung.Codec codec, int shortSide, Pace pace, Rung.Quality quality) {

    private static final List<Step> SLIDES = List.of(
            h264(480, Pace.SLIDES, 28, 150_000),
            h264(720, Pace.SLIDES, 30, 300_000),
            h264(720, Pace.FULL, 23, 1_200_000),
            av1(720, Pace.SLIDES, 55, 150_000));
    private static final List<Step> MIXED = List.of(
            h264(480, Pace.SLIDES, 29, 46_000),
            h264(480, Pace.HALF, 28, 160_000),
            h264(480, Pace.FULL, 25, 700_000),
            h264(720, Pace.FULL, 23, 1_400_000),
            av1(480, Pace.SLIDES, 50, 44_000));
    private static final List<Step> CAMERA = List.of(
            h264(288, Pace.HALF, 30, 47_000),
            h264(360, Pace.HALF, 30, 110_000),
            h264(360, Pace.FULL, 27, 350_000),
            h264(480, Pace.FULL, 25, 800_000),
            h264(720, Pace.FULL, 23, 1_600_000),
            av1(360, Pace.HALF, 48, 44_000));

    static List<Step> of(LessonProfile profile) {
        return switch (profile) {
            case SLIDES -> SLIDES;
            case MIXED -> MIXED;
            case CAMERA -> CAMERA;
            case SOUND -> List.of();
        };
    }

    private static Step h264(int shortSide, Pace pace, int factor, int cap) {
        return new Step(Rung.Codec.H264, shortSide, pace, new Rung.Quality(factor, cap));
    }

    private static Step av1(int shortSide, Pace pace, int factor, int cap) {
        return new Step(Rung.Codec.AV1, shortSide, pace, new Rung.Quality(factor, cap));
    }

    /** How many pictures a second. */
    enum Pace {
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
}
