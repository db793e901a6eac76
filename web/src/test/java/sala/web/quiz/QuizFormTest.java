package sala.web.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import sala.quiz.Quiz;
import sala.quiz.ShortText;
import sala.quiz.SingleChoice;
import sala.quiz.TrueFalse;
import sala.web.page.Form;

class QuizFormTest {

    @Test
    void readsWhatWasTyped() {
        Form form = Form.showing(Map.ofEntries(
                Map.entry("passMark", "60"),
                Map.entry("q0.id", "q1"),
                Map.entry("q0.kind", "choice"),
                Map.entry("q0.text", "น้ำเดือดที่กี่องศา"),
                Map.entry("q0.points", "2"),
                Map.entry("q0.right", "c2"),
                Map.entry("q0.c0.id", "c1"),
                Map.entry("q0.c0.text", "50"),
                Map.entry("q0.c1.id", "c2"),
                Map.entry("q0.c1.text", "100"),
                Map.entry("q1.id", "q2"),
                Map.entry("q1.kind", "true-false"),
                Map.entry("q1.right", "false"),
                Map.entry("q2.id", "q3"),
                Map.entry("q2.kind", "short-text"),
                Map.entry("q2.accepted", "ไอน้ำ\r\n\r\n ไอ น้ำ \n")));
        assertThat(new QuizForm(form).quiz())
                .isEqualTo(new Quiz(
                        List.of(
                                new SingleChoice(
                                        "q1",
                                        "น้ำเดือดที่กี่องศา",
                                        2,
                                        List.of(
                                                new SingleChoice.Choice("c1", "50"),
                                                new SingleChoice.Choice("c2", "100")),
                                        "c2"),
                                new TrueFalse("q2", "", 1, false),
                                new ShortText("q3", "", 1, List.of("ไอน้ำ", "ไอ น้ำ"))),
                        0.6));
    }

    @Test
    void anEmptyFormIsAnEmptyQuiz() {
        assertThat(new QuizForm(Form.empty()).quiz()).isEqualTo(new Quiz(List.of(), 0));
    }
}
