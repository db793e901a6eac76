package sala.quiz;

import jakarta.inject.Singleton;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.stream.Stream;
import sala.activity.ActivityType;
import sala.activity.Content;
import sala.activity.Flaw;
import sala.activity.Launch;
import sala.attempt.Attempt;
import sala.attempt.Score;
import sala.fault.Invalid;
import sala.usage.Kind;

/** The quiz as a kind of activity. */
@Singleton
public class QuizType implements ActivityType, ActivityType.Graded {

    /** Stored with each quiz. */
    public static final String NAME = "quiz";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Kind kind() {
        return Kind.QUIZ;
    }

    @Override
    public List<Flaw> flaws(Content content) {
        try {
            return QuizFlaws.of(QuizFormat.read(content));
        } catch (UnreadableQuiz e) {
            return List.of(new Flaw("", e.code(), e.arguments()));
        }
    }

    @Override
    public Launch launch(Attempt attempt) {
        return new Launch.Page("/attempts/" + attempt.id() + "/quiz");
    }

    @Override
    public Content forLearner(Content content) {
        return QuizFormat.writeForLearner(QuizFormat.read(content));
    }

    @Override
    public List<String> words(Content content) {
        return QuizFormat.read(content).questions().stream()
                .flatMap(QuizType::words)
                .filter(words -> !words.isBlank())
                .toList();
    }

    private static Stream<String> words(Question question) {
        Stream<String> choices = question instanceof SingleChoice choice
                ? choice.choices().stream().map(SingleChoice.Choice::text)
                : Stream.empty();
        return Stream.concat(Stream.of(question.text()), choices);
    }

    @Override
    public JsonObject answer(Content content, Attempt attempt, String question, JsonValue answer) {
        Question asked = QuizFormat.read(content)
                .find(question)
                .orElseThrow(() -> new Invalid("question", "quiz.no-such-question", question));
        if (!asked.accepts(answer)) {
            throw new Invalid(question, "quiz.no-such-answer");
        }
        return QuizAnswers.of(attempt).with(question, answer).state();
    }

    @Override
    public Score grade(Content content, Attempt attempt) {
        return QuizFormat.read(content).grade(QuizAnswers.of(attempt).byQuestion());
    }
}
