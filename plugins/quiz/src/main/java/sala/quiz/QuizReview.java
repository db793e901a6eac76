package sala.quiz;

import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;
import sala.activity.Content;
import sala.attempt.Attempt;

/**
 * A handed-in quiz, question by question, with what would have been right.
 *
 * @param lines in the order of the questions
 */
public record QuizReview(List<Line> lines) {

    /**
     * Empty while the attempt is open: nobody sees right answers before.
     *
     * @throws UnreadableQuiz when the content cannot be read
     */
    public static Optional<QuizReview> of(Content content, Attempt attempt) {
        if (!attempt.isClosed()) {
            return Optional.empty();
        }
        QuizAnswers answers = QuizAnswers.of(attempt);
        List<Line> lines = QuizFormat.read(content).questions().stream()
                .map(question ->
                        line(question, Optional.ofNullable(answers.byQuestion().get(question.id()))))
                .toList();
        return Optional.of(new QuizReview(lines));
    }

    private static Line line(Question question, Optional<JsonValue> given) {
        return new Line(question, given, Quiz.isRight(question, given.orElse(null)));
    }

    /** @param given as it was given; empty when the question was left out */
    public record Line(Question question, Optional<JsonValue> given, boolean right) {}
}
