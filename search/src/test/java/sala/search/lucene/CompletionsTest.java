package sala.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sala.access.Actor;

class CompletionsTest extends OnAFreshIndex {

    @ParameterizedTest
    @ValueSource(strings = {"เศษ", "เศษสวน", "ส่วน", "บวก", "การบวกเศ"})
    void titlesAreCompletedFromAnyOfTheirWordsWithoutTones(String beginning) {
        put(Things.video("การบวกเศษส่วน", ""));
        put(Things.video("ภูเขาไฟ", ""));

        assertThat(search.complete(beginning, Things.PUPIL)).containsExactly("การบวกเศษส่วน");
    }

    @Test
    void titlesThatBeginSoComeFirstAndTheShortestOfThem() {
        put(Things.video("การบวกเศษส่วน", ""));
        put(Things.video("เศษส่วนของจำนวนเต็ม", ""));
        put(Things.video("เศษส่วน", ""));

        assertThat(search.complete("เศษส", Things.PUPIL))
                .containsExactly("เศษส่วน", "เศษส่วนของจำนวนเต็ม", "การบวกเศษส่วน");
    }

    @Test
    void aTitleThatManyThingsHaveIsOfferedOnce() {
        for (int i = 0; i < 30; i++) {
            put(Things.video("ใบงาน", ""));
        }
        put(Things.video("ใบงานเรื่องแสง", ""));

        assertThat(search.complete("ใบงา", Things.PUPIL)).containsExactly("ใบงาน", "ใบงานเรื่องแสง");
    }

    @Test
    void noMoreThanTenAreOffered() {
        IntStream.range(0, 20).forEach(i -> put(Things.video("เศษส่วน ตอนที่ " + i, "")));

        assertThat(search.complete("เศษ", Things.PUPIL)).hasSize(10).doesNotHaveDuplicates();
    }

    @Test
    void aLongBeginningIsReadToItsEnd() {
        String title = "การเปลี่ยนแปลงของสารในชีวิตประจำวัน ตอนที่ ";
        IntStream.rangeClosed(1, 40).forEach(i -> put(Things.video(title + i, "")));

        assertThat(search.complete(title + "37", Things.PUPIL)).containsExactly(title + "37");
    }

    @Test
    void whatWasTakenAwayIsNotOffered() {
        var gone = Things.video("เศษส่วน", "");
        put(gone);
        put(Things.video("เศษส่วนอื่น", ""));
        index.remove(gone.kind(), gone.id());
        index.commit();

        assertThat(search.complete("เศษ", Things.PUPIL)).containsExactly("เศษส่วนอื่น");
    }

    @Test
    void titlesOneMayNotSeeAreNotOffered() {
        put(Things.ofTheClassroom("ข้อสอบลับ"));

        assertThat(search.complete("ข้อสอบ", Things.PUPIL)).containsExactly("ข้อสอบลับ");
        assertThat(search.complete("ข้อสอบ", Things.PUPIL_ELSEWHERE)).isEmpty();
        assertThat(search.complete("ข้อสอบ", Actor.NOBODY)).isEmpty();
    }

    @Test
    void punctuationCompletesToNothing() {
        put(Things.video("เศษส่วน", ""));

        assertThat(search.complete("***", Things.PUPIL)).isEmpty();
        assertThat(search.complete("", Things.PUPIL)).isEmpty();
    }
}
