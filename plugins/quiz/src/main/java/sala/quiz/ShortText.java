package sala.quiz;

import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import sala.activity.Flaw;

/**
 * A word or a number to be typed. Right is what is the same as one of the accepted answers, however it is typed; see
 * {@link TypedThai}.
 *
 * @param accepted the first is the one shown as right
 */
public record ShortText(String id, String text, double points, List<String> accepted) implements Question {

    private static final int LONGEST_ANSWER = 500;

    public ShortText {
        accepted = List.copyOf(accepted);
    }

    @Override
    public boolean accepts(JsonValue answer) {
        return answer instanceof JsonString given
                && given.getString().length() <= LONGEST_ANSWER
                && given.getString().indexOf('\0') < 0;
    }

    @Override
    public boolean isRight(JsonValue answer) {
        return answer instanceof JsonString given
                && accepted.stream().anyMatch(right -> TypedThai.same(right, given.getString()));
    }

    @Override
    public List<Flaw> ownFlaws(String place) {
        boolean nothing =
                accepted.stream().allMatch(right -> TypedThai.normal(right).isEmpty());
        return nothing ? List.of(Flaw.of(place + "/accepted", "quiz.no-accepted-answer")) : List.of();
    }
}
