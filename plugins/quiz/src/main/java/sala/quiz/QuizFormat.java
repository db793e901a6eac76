package sala.quiz;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.stream.JsonCollectors;
import java.util.List;
import sala.activity.Content;
import sala.quiz.SingleChoice.Choice;

/** Reads and writes a quiz as JSON, version 1; described in {@code docs/quiz-format.md}. */
public final class QuizFormat {

    static final int VERSION = 1;

    private QuizFormat() {}

    /**
     * Reads also what is not complete; fields of later versions are left aside.
     *
     * @throws UnreadableQuiz when the version is unknown or something is of the wrong type
     */
    public static Quiz read(Content content) {
        if (content.version() != VERSION) {
            throw new UnreadableQuiz(content.version());
        }
        try {
            return quiz(content.json());
        } catch (ClassCastException | NullPointerException | IllegalArgumentException e) {
            throw new UnreadableQuiz(e);
        }
    }

    public static Content write(Quiz quiz) {
        return new Content(Json.createObjectBuilder()
                .add("version", VERSION)
                .add("passMark", quiz.passMark())
                .add(
                        "questions",
                        quiz.questions().stream().map(QuizFormat::json).collect(JsonCollectors.toJsonArray()))
                .build());
    }

    /** Without anything that tells which answers are right. */
    static Content writeForLearner(Quiz quiz) {
        return new Content(Json.createObjectBuilder()
                .add("version", VERSION)
                .add(
                        "questions",
                        quiz.questions().stream()
                                .map(question -> asked(question).build())
                                .collect(JsonCollectors.toJsonArray()))
                .build());
    }

    private static Quiz quiz(JsonObject json) {
        List<Question> questions = json.getJsonArray("questions").getValuesAs(QuizFormat::question);
        return new Quiz(questions, number(json, "passMark", 0));
    }

    private static Question question(JsonObject json) {
        String id = json.getString("id");
        String text = json.getString("text", "");
        double points = number(json, "points", 1);
        return switch (json.getString("kind")) {
            case "choice" -> new SingleChoice(id, text, points, choices(json), json.getString("right", ""));
            case "true-false" -> new TrueFalse(id, text, points, json.getBoolean("right", false));
            case "short-text" -> new ShortText(id, text, points, accepted(json));
            default -> throw new IllegalArgumentException(json.getString("kind"));
        };
    }

    private static List<Choice> choices(JsonObject json) {
        return array(json, "choices")
                .getValuesAs((JsonObject choice) -> new Choice(choice.getString("id"), choice.getString("text", "")));
    }

    private static List<String> accepted(JsonObject json) {
        return array(json, "accepted").getValuesAs(JsonString::getString);
    }

    private static JsonArray array(JsonObject json, String name) {
        return json.containsKey(name) ? json.getJsonArray(name) : JsonArray.EMPTY_JSON_ARRAY;
    }

    private static double number(JsonObject json, String name, double otherwise) {
        return json.containsKey(name) ? json.getJsonNumber(name).doubleValue() : otherwise;
    }

    private static JsonObject json(Question question) {
        JsonObjectBuilder json = asked(question);
        if (question instanceof SingleChoice choice) {
            json.add("right", choice.right());
        } else if (question instanceof TrueFalse sentence) {
            json.add("right", sentence.right());
        } else if (question instanceof ShortText text) {
            json.add("accepted", Json.createArrayBuilder(text.accepted()));
        }
        return json.build();
    }

    private static JsonObjectBuilder asked(Question question) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("id", question.id())
                .add("kind", kind(question))
                .add("text", question.text())
                .add("points", question.points());
        return question instanceof SingleChoice choice ? json.add("choices", choices(choice)) : json;
    }

    private static JsonArray choices(SingleChoice question) {
        return question.choices().stream()
                .map(choice -> Json.createObjectBuilder()
                        .add("id", choice.id())
                        .add("text", choice.text())
                        .build())
                .collect(JsonCollectors.toJsonArray());
    }

    private static String kind(Question question) {
        if (question instanceof SingleChoice) {
            return "choice";
        }
        return question instanceof TrueFalse ? "true-false" : "short-text";
    }
}
