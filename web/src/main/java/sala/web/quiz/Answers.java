package sala.web.quiz;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import sala.attempt.Attempt;
import sala.quiz.Question;
import sala.quiz.TrueFalse;

/** Answers as forms send them, which is always text, and as the quiz keeps them. */
public record Answers(JsonObject byQuestion) {

    /** What was answered in this attempt so far. */
    public static Answers of(Attempt attempt) {
        JsonObject answers = attempt.state().getJsonObject("answers");
        return new Answers(answers == null ? JsonValue.EMPTY_JSON_OBJECT : answers);
    }

    /** The answer that a form's text means for this question. */
    public static JsonValue read(Question question, String text) {
        if (question instanceof TrueFalse) {
            return switch (text) {
                case "true" -> JsonValue.TRUE;
                case "false" -> JsonValue.FALSE;
                default -> JsonValue.NULL;
            };
        }
        return Json.createValue(text);
    }

    /** The answer to this question as a form's text; empty when there is none. */
    public String text(Question question) {
        return text(byQuestion.getOrDefault(question.id(), JsonValue.NULL));
    }

    /** An answer as a form's text. */
    public static String text(JsonValue answer) {
        if (answer instanceof JsonString text) {
            return text.getString();
        }
        return answer.equals(JsonValue.NULL) ? "" : answer.toString();
    }
}
