package sala.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import sala.activity.ActivityType;
import sala.activity.ActivityTypeContract;
import sala.activity.Content;
import sala.activity.Flaw;
import sala.attempt.Attempt;
import sala.attempt.Score;
import sala.fault.Invalid;
import sala.quiz.SingleChoice.Choice;

class QuizTypeTest implements ActivityTypeContract {

    private final QuizType type = new QuizType();

    @Override
    public ActivityType type() {
        return type;
    }

    @Override
    public Content complete() {
        return QuizFormat.write(Quizzes.FRACTIONS);
    }

    @Override
    public Content incomplete() {
        return QuizFormat.write(new Quiz(List.of(), 2));
    }

    @Test
    void noRightAnswerLeavesTheServerBeforeItMay() {
        String sent = type.forLearner(complete()).json().toString();

        assertThat(sent).contains("ข้อใดเท่ากับครึ่งหนึ่ง", "2/4");
        assertThat(sent).doesNotContain("right", "accepted", "ตัวส่วน", "passMark");
    }

    @Test
    void rightAnswersOfAllKindsCount() {
        Attempt attempt = Quizzes.attempt(
                type,
                Map.of(
                        "q1", Json.createValue("b"),
                        "q2", JsonValue.TRUE,
                        "q3", Json.createValue(" ตัว ส่วน ")));

        assertThat(type.grade(complete(), attempt)).isEqualTo(new Score(4, 4, 2));
    }

    @Test
    void whatIsLeftOutIsNotRight() {
        Attempt attempt = Quizzes.attempt(type, Map.of("q2", JsonValue.FALSE));
        Score score = type.grade(complete(), attempt);

        assertThat(score.points()).isZero();
        assertThat(score.passed()).isFalse();
    }

    @Test
    void anAnswerIsKeptAsItWasGiven() {
        Attempt attempt = Quizzes.attempt(type, Map.of("q3", Json.createValue(" ตัว ส่วน ")));

        assertThat(QuizAnswers.of(attempt).byQuestion().getString("q3")).isEqualTo(" ตัว ส่วน ");
    }

    @Test
    void aChoiceThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> Quizzes.attempt(type, Map.of("q1", Json.createValue("z"))))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> Quizzes.attempt(type, Map.of("q2", Json.createValue("yes"))))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void everyFlawIsNamedAtItsPlace() {
        Question bad = new SingleChoice("q1", " ", 0, List.of(new Choice("a", "ก"), new Choice("b", "ก ")), "");
        Question untyped = new ShortText("q1", "?", 1, List.of(" "));

        assertThat(type.flaws(QuizFormat.write(new Quiz(List.of(bad, untyped), 0))))
                .containsExactly(
                        Flaw.of("questions/0/text", "quiz.question-empty"),
                        Flaw.of("questions/0/points", "quiz.points"),
                        Flaw.of("questions/0/id", "quiz.same-id-twice"),
                        Flaw.of("questions/0/choices", "quiz.choices-alike"),
                        Flaw.of("questions/0/right", "quiz.no-right-choice"),
                        Flaw.of("questions/1/id", "quiz.same-id-twice"),
                        Flaw.of("questions/1/accepted", "quiz.no-accepted-answer"));
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        assertThat(QuizFormat.read(complete())).isEqualTo(Quizzes.FRACTIONS);
    }

    @Test
    void rightAnswersAreShownOnlyWhenItIsHandedIn() {
        Attempt attempt = Quizzes.attempt(type, Map.of("q1", Json.createValue("a"), "q2", JsonValue.TRUE));
        assertThat(QuizReview.of(complete(), attempt)).isEmpty();
        attempt.close(type.grade(complete(), attempt), Instant.EPOCH);

        assertThat(QuizReview.of(complete(), attempt).orElseThrow().lines())
                .extracting(QuizReview.Line::right)
                .containsExactly(false, true, false);
    }
}
