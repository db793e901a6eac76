package sala.web.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import sala.quiz.Question;
import sala.quiz.Quiz;
import sala.quiz.SingleChoice;
import sala.quiz.TrueFalse;

class QuizStepTest {

    private final Quiz quiz = new Quiz(
            List.of(
                    new TrueFalse("q1", "ฝนตกจากเมฆ", 1, true),
                    new SingleChoice("q2", "", 1, List.of(new SingleChoice.Choice("c1", "น้ำ")), "c1")),
            0.5);

    @Test
    void aNewQuestionHasAnIdOfItsOwn() {
        Quiz more = QuizStep.apply("add:short-text", QuizStep.apply("remove:0", quiz));
        assertThat(more.questions()).extracting(Question::id).containsExactly("q2", "q1");
        assertThat(QuizStep.apply("add:choice", quiz).questions())
                .extracting(Question::id)
                .contains("q3");
    }

    @Test
    void aQuizThatIsFullStaysAsItIs() {
        Quiz full = quiz;
        for (int i = quiz.questions().size(); i < Quiz.MOST_QUESTIONS; i++) {
            full = QuizStep.apply("add:true-false", full);
        }
        assertThat(full.questions()).hasSize(Quiz.MOST_QUESTIONS);
        assertThat(QuizStep.apply("add:choice", full)).isEqualTo(full);
    }

    @Test
    void questionsChangePlaces() {
        assertThat(QuizStep.apply("up:1", quiz).questions())
                .extracting(Question::id)
                .containsExactly("q2", "q1");
        assertThat(QuizStep.apply("down:0", quiz).questions())
                .extracting(Question::id)
                .containsExactly("q2", "q1");
    }

    @Test
    void choicesComeAndGo() {
        Quiz two = QuizStep.apply("add-choice:1", quiz);
        assertThat(((SingleChoice) two.questions().get(1)).choices())
                .extracting(SingleChoice.Choice::id)
                .containsExactly("c1", "c2");
        assertThat(QuizStep.apply("drop-choice:1:1", two)).isEqualTo(quiz);
    }

    @ParameterizedTest
    @CsvSource({
        "add:choice, #q1.text",
        "up:1, #down-0",
        "down:0, #up-1",
        "remove:1, #q1.text",
        "add-choice:1, #q1.c0.text",
        "drop-choice:1:0, #add-choice-1",
        "save, #questions-end",
        "add-choice:9, #q9.c0.text"
    })
    void whoeverWritesGoesOnWhereTheStepLed(String step, String place) {
        assertThat(QuizStep.place(step, quiz)).isEqualTo(place);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "save",
                "up:0",
                "down:1",
                "remove:7",
                "remove:x",
                "remove",
                "add:essay",
                "add-choice:0",
                "drop-choice:1",
                "add"
            })
    void whatMakesNoSenseChangesNothing(String step) {
        assertThat(QuizStep.apply(step, quiz)).isEqualTo(quiz);
    }
}
