package sala.web.together;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import sala.attempt.Attempt;
import sala.attempt.Attempts;
import sala.course.Activity;
import sala.course.Course;
import sala.quiz.QuizReview;
import sala.quiz.QuizType;
import sala.quiz.UnreadableQuiz;

/** Finds what a class found hard, in the first tries at the quizzes of its courses. */
@Singleton
public class HardQuestions {

    private static final int MOST = 5;

    /** Fewer than two of three, by at least two pupils: else it says nothing of the class. */
    private static final double EASY = 2 / 3.0;

    private static final long FEWEST = 2;

    private final Attempts attempts;

    @Inject
    public HardQuestions(Attempts attempts) {
        this.attempts = attempts;
    }

    /** The hardest first. */
    List<HardQuestion> of(List<Course> courses, List<UUID> pupils) {
        return courses.stream()
                .flatMap(course -> course.activities().stream())
                .filter(activity -> activity.type().equals(QuizType.NAME))
                .flatMap(quiz -> of(quiz, pupils))
                .filter(question -> question.tries() >= FEWEST && question.right() < EASY * question.tries())
                .sorted(Comparator.comparingLong(HardQuestion::percent)
                        .thenComparing(HardQuestion::tries, Comparator.reverseOrder()))
                .limit(MOST)
                .toList();
    }

    private Stream<HardQuestion> of(Activity quiz, List<UUID> pupils) {
        Map<String, HardQuestion> questions = new LinkedHashMap<>();
        for (Attempt attempt : attempts.first(pupils, quiz.id())) {
            review(quiz, attempt)
                    .map(QuizReview::lines)
                    .orElse(List.of())
                    .forEach(line -> questions.merge(
                            line.question().id(),
                            new HardQuestion(
                                    quiz.course().id(),
                                    quiz.id(),
                                    quiz.title(),
                                    line.question().text(),
                                    line.right() ? 1 : 0,
                                    1),
                            HardQuestions::together));
        }
        return questions.values().stream();
    }

    private static Optional<QuizReview> review(Activity quiz, Attempt attempt) {
        try {
            return QuizReview.of(quiz.content(), attempt);
        } catch (UnreadableQuiz byAnotherVersion) {
            return Optional.empty();
        }
    }

    private static HardQuestion together(HardQuestion one, HardQuestion other) {
        return new HardQuestion(
                one.course(),
                one.quiz(),
                one.quizTitle(),
                one.text(),
                one.right() + other.right(),
                one.tries() + other.tries());
    }
}
