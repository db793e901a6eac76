package sala.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import sala.attempt.Score;

class QuizGradingTest {

    @Property
    void aScoreIsNeverBelowNothingNorAboveAll(
            @ForAll("quizzes") Quiz quiz, @ForAll("answers") Map<String, JsonValue> answers) {
        Score score = quiz.grade(answers);

        assertThat(score.points()).isBetween(0.0, score.max());
        assertThat(score.scaled()).isBetween(0.0, 1.0);
    }

    @Property
    void answeringAllRightlyGivesAllPointsAndPasses(@ForAll("quizzes") Quiz quiz) {
        Map<String, JsonValue> right = new HashMap<>();
        quiz.questions().forEach(question -> right.put(question.id(), rightAnswer(question)));

        Score score = quiz.grade(right);
        assertThat(score.scaled()).isEqualTo(1);
        assertThat(score.passed()).isTrue();
    }

    @Property
    void oneMoreRightAnswerAddsItsPoints(@ForAll("quizzes") Quiz quiz) {
        Question last = quiz.questions().get(quiz.questions().size() - 1);

        assertThat(quiz.grade(Map.of(last.id(), rightAnswer(last))).points()).isEqualTo(last.points());
    }

    @Property
    void theOrderOfQuestionsDoesNotMatter(
            @ForAll("quizzes") Quiz quiz, @ForAll("answers") Map<String, JsonValue> answers) {
        List<Question> reversed = new ArrayList<>(quiz.questions());
        Collections.reverse(reversed);

        assertThat(new Quiz(reversed, quiz.passMark()).grade(answers).scaled())
                .isCloseTo(quiz.grade(answers).scaled(), offset(1e-9));
    }

    @Property
    void whatIsWrittenIsReadAgain(@ForAll("quizzes") Quiz quiz) {
        assertThat(QuizFormat.read(QuizFormat.write(quiz))).isEqualTo(quiz);
    }

    @Provide
    Arbitrary<Quiz> quizzes() {
        Arbitrary<Double> points = Arbitraries.integers().between(1, 40).map(quarters -> quarters / 4.0);
        Arbitrary<Double> passMark = Arbitraries.integers().between(0, 10).map(tenths -> tenths / 10.0);
        return Combinators.combine(points.list().ofMinSize(1).ofMaxSize(8), passMark)
                .as((all, mark) -> new Quiz(
                        IntStream.range(0, all.size())
                                .mapToObj(i -> question(i, all.get(i)))
                                .toList(),
                        mark));
    }

    @Provide
    Arbitrary<Map<String, JsonValue>> answers() {
        Arbitrary<JsonValue> answer =
                Arbitraries.of(Json.createValue("a"), Json.createValue("ครึ่ง"), JsonValue.TRUE, JsonValue.FALSE);
        return Arbitraries.maps(Arbitraries.integers().between(0, 8).map(i -> "q" + i), answer);
    }

    private static Question question(int index, double points) {
        String id = "q" + index;
        return switch (index % 3) {
            case 0 ->
                new SingleChoice(
                        id,
                        "?",
                        points,
                        List.of(new SingleChoice.Choice("a", "ก"), new SingleChoice.Choice("b", "ข")),
                        "a");
            case 1 -> new TrueFalse(id, "?", points, index % 2 == 0);
            default -> new ShortText(id, "?", points, List.of("ครึ่ง"));
        };
    }

    private static JsonValue rightAnswer(Question question) {
        if (question instanceof SingleChoice choice) {
            return Json.createValue(choice.right());
        }
        if (question instanceof TrueFalse sentence) {
            return sentence.right() ? JsonValue.TRUE : JsonValue.FALSE;
        }
        return Json.createValue(((ShortText) question).accepted().get(0));
    }
}
