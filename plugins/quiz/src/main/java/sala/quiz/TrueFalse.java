package sala.quiz;

import jakarta.json.JsonValue;
import java.util.List;
import sala.activity.Flaw;

/** A sentence that is true or false. The answer is a boolean. */
public record TrueFalse(String id, String text, double points, boolean right) implements Question {

    @Override
    public boolean accepts(JsonValue answer) {
        return answer.equals(JsonValue.TRUE) || answer.equals(JsonValue.FALSE);
    }

    @Override
    public boolean isRight(JsonValue answer) {
        return answer.equals(right ? JsonValue.TRUE : JsonValue.FALSE);
    }

    @Override
    public List<Flaw> ownFlaws(String place) {
        return List.of();
    }
}
