package sala.quiz;

import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sala.attempt.Score;

/**
 * The content of a quiz, complete or still being written. Read and written as JSON by {@link QuizFormat}.
 *
 * @param passMark the part of all points with which it counts as passed, from 0 to 1; 0 where one cannot fail
 */
public record Quiz(List<Question> questions, double passMark) {

    /** More than anybody answers in one go. */
    public static final int MOST_QUESTIONS = 100;

    public Quiz {
        questions = List.copyOf(questions);
    }

    public Optional<Question> find(String id) {
        return questions.stream().filter(question -> question.id().equals(id)).findFirst();
    }

    /** Judges these answers, by question id; what is not answered is not right. Needs a quiz without flaws. */
    public Score grade(Map<String, ? extends JsonValue> answers) {
        double max = questions.stream().mapToDouble(Question::points).sum();
        double points = questions.stream()
                .filter(question -> isRight(question, answers.get(question.id())))
                .mapToDouble(Question::points)
                .sum();
        return new Score(points, max, passMark * max);
    }

    static boolean isRight(Question question, @Nullable JsonValue answer) {
        return answer != null && question.accepts(answer) && question.isRight(answer);
    }
}
