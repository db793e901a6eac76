package sala.taking;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import sala.activity.ActivityType;
import sala.activity.Content;
import sala.activity.Flaw;
import sala.activity.Launch;
import sala.attempt.Attempt;
import sala.attempt.Score;
import sala.fault.Invalid;
import sala.usage.Kind;

/** The smallest graded type: asks one number, and gives as many points of ten. */
final class Counting implements ActivityType, ActivityType.Graded {

    @Override
    public String name() {
        return "counting";
    }

    @Override
    public Kind kind() {
        return Kind.QUIZ;
    }

    @Override
    public List<Flaw> flaws(Content content) {
        return List.of();
    }

    @Override
    public Launch launch(Attempt attempt) {
        return new Launch.Page("/attempts/" + attempt.id() + "/counting");
    }

    @Override
    public JsonObject answer(Content content, Attempt attempt, String question, JsonValue answer) {
        if (!question.equals("points") || !(answer instanceof JsonNumber)) {
            throw new Invalid("question", "quiz.no-such-question", question);
        }
        return Json.createObjectBuilder().add("points", answer).build();
    }

    @Override
    public Score grade(Content content, Attempt attempt) {
        return new Score(attempt.state().getInt("points", 0), 10, 5);
    }
}
