package sala.web.timetable;

import java.util.UUID;
import sala.media.timetable.LinkRole;

/**
 * Something that hangs on a lesson, as this reader may see it.
 *
 * @param address where it opens; empty when it cannot be opened
 * @param done how far the encoder is, from 0 to 1
 */
public record Hung(UUID target, LinkRole role, String title, String address, State state, double done) {

    /** The type of activities that are quizzes. */
    public static final String QUIZ = "quiz";

    public boolean opens() {
        return !address.isEmpty();
    }

    /** How it is. */
    public enum State {
        READY,
        /** It can be watched or not, and the encoder is at work. */
        ENCODING,
        WAITING,
        FAILED,
        /** There is one, which this reader may not see yet. */
        UNPUBLISHED
    }
}
