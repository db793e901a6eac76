package sala.web.together;

import java.util.UUID;

/**
 * A question that many of a class did not answer rightly at the first try.
 *
 * @param quiz the quiz it is in
 */
public record HardQuestion(UUID course, UUID quiz, String quizTitle, String text, long right, long tries) {

    /** Of 100 who tried. */
    public long percent() {
        return tries == 0 ? 0 : Math.round(right * 100.0 / tries);
    }
}
