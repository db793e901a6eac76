package sala.media.look;

import java.util.List;

/**
 * How much moves: bits a second that short pieces of a lesson need at one quality after their first frame, in the order
 * of the lesson. Where little moves, little is needed.
 *
 * @param bits one number a piece; empty when the lesson was too short to be cut into pieces
 */
public record Motion(List<Integer> bits) {

    /** Slides in six formats measured 5 to 9 thousand, cameras from 15 thousand (docs/adr/0026). */
    private static final int SLIDES_BELOW = 12_000;
    /** Nothing but a change of slides: more pictures a second would show the same. */
    private static final int STILL_BELOW = 2_500;

    public Motion {
        bits = List.copyOf(bits);
    }

    /**
     * What kind of picture this is. The piece in the middle decides, so that one change of slides does not; slides for
     * a third of the time are worth a ladder that keeps letters legible.
     */
    public LessonProfile profile() {
        long calm = bits.stream().filter(piece -> piece < SLIDES_BELOW).count();
        if (bits.isEmpty() || calm * 3 < bits.size()) {
            return LessonProfile.CAMERA;
        }
        return isCalm() ? LessonProfile.SLIDES : LessonProfile.MIXED;
    }

    /** Whether pictures that follow each other faster would add nothing. */
    public boolean isStill() {
        return !bits.isEmpty() && bits.stream().allMatch(piece -> piece < STILL_BELOW);
    }

    /** Two pieces of six may be busy: a film within the slides, or slides that change just there. */
    private boolean isCalm() {
        long busy = bits.stream().filter(piece -> piece >= 4 * SLIDES_BELOW).count();
        return middle() < SLIDES_BELOW && busy * 3 <= bits.size();
    }

    private int middle() {
        return bits.stream().sorted().skip(bits.size() / 2).findFirst().orElse(0);
    }
}
