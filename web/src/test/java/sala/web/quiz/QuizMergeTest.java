package sala.web.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import sala.quiz.Question;
import sala.quiz.Quiz;
import sala.quiz.ShortText;
import sala.quiz.TrueFalse;
import sala.web.page.Form;

class QuizMergeTest {

    private static final Question RAIN = new TrueFalse("q1", "ฝนตกจากเมฆ", 1, true);
    private static final Question SUN = new ShortText("q2", "ดาวที่ใกล้ที่สุด", 1, List.of("ดวงอาทิตย์"));
    private static final Question MOON = new TrueFalse("q3", "ดวงจันทร์มีแสงเอง", 2, false);
    private static final Question OTHER_RAIN = new TrueFalse("q1", "ฝนคือน้ำ", 1, true);

    private static final Form NAMED = Form.showing(Map.of("title", "ทบทวน"));

    @Test
    void aQuestionOfTheOtherOneComesInAndOneTakenOutStaysOut() {
        Quiz typed = quiz(RAIN);
        Quiz newest = quiz(RAIN, SUN, MOON);
        Form form = QuizMerge.typed(QuizMerge.opened(NAMED, quiz(RAIN, SUN)), typed, newest)
                .with("question.q3", words(MOON));

        assertThat(QuizMerge.of(form, typed, newest).questions()).containsExactly(RAIN, MOON);
    }

    @Test
    void theWordOfEitherCanBeTaken() {
        Quiz typed = quiz(RAIN, SUN);
        Quiz newest = quiz(OTHER_RAIN, SUN);
        Form form = QuizMerge.typed(NAMED, typed, newest);

        assertThat(QuizMerge.of(form, typed, newest)).isEqualTo(typed);
        assertThat(QuizMerge.of(form.with("question.q1", words(OTHER_RAIN)), typed, newest))
                .isEqualTo(newest);
    }

    @Test
    void aRightAnswerThatWasChangedMakesAnotherQuestion() {
        assertThat(words(RAIN)).isNotEqualTo(words(new TrueFalse("q1", "ฝนตกจากเมฆ", 1, false)));
    }

    private static Quiz quiz(Question... questions) {
        return new Quiz(List.of(questions), 0.5);
    }

    private static String words(Question question) {
        return QuizMerge.opened(NAMED, quiz(question)).text("question." + question.id());
    }
}
