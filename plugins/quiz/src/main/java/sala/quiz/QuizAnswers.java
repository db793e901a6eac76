package sala.quiz;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import sala.attempt.Attempt;

/**
 * The state of an attempt at a quiz: each answer as it was given, by question id. As JSON, version 1:
 * {@code {"version":1,"answers":{"q1":"a","q2":true,"q3":"ครึ่ง"}}}.
 */
record QuizAnswers(JsonObject byQuestion) {

    static QuizAnswers of(Attempt attempt) {
        JsonObject answers = attempt.state().getJsonObject("answers");
        return new QuizAnswers(answers == null ? JsonValue.EMPTY_JSON_OBJECT : answers);
    }

    QuizAnswers with(String question, JsonValue answer) {
        return new QuizAnswers(
                Json.createObjectBuilder(byQuestion).add(question, answer).build());
    }

    JsonObject state() {
        return Json.createObjectBuilder()
                .add("version", 1)
                .add("answers", byQuestion)
                .build();
    }
}
