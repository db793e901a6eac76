package sala.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import sala.search.Question;

/** Numbers say which of many alike is meant. */
class NumbersTest extends OnAFreshIndex {

    @ParameterizedTest
    @CsvSource({
        "ประถม 4, ประถม 4",
        "ประถม ๔, ประถม 4",
        "ประถม 5, ประถม 5",
        "หน่วยที่ 12, หน่วยที่ 12",
        "หน่วยที่ 1, หน่วยที่ 1",
    })
    void whatHasTheNumberComesFirst(String asked, String first) {
        for (String title : new String[] {"ประถม 5", "ประถม 4", "ประถม 6", "หน่วยที่ 12", "หน่วยที่ 1", "หน่วยที่ 2"}) {
            put(Things.filedNowhere(title));
        }

        assertThat(titles(asked)).startsWith(first);
    }

    @Test
    void ofManyTextsTheOnesWithTheNumberComeFirst() {
        for (int i = 0; i < 9; i++) {
            put(Things.filedNowhere("ชั้นประถม ประถม 5"), Things.pages("เด็กประถม ประถม 5 และประถม 5"));
        }
        put(
                Things.filedNowhere("เรื่องเล่า"),
                Things.pages("นักเรียนชั้นประถม 4 ไปเที่ยวทะเลกับครอบครัวในช่วงปิดภาคเรียน"));

        assertThat(titles("ประถม 4")).startsWith("เรื่องเล่า");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Unit 5", "unit5", "PISA 2018"})
    void anotherNumberIsNoSlip(String asked) {
        put(Things.filedNowhere("Unit 4"));
        put(Things.filedNowhere("PISA 2015"));

        assertThat(titles(asked)).isEmpty();
        assertThat(search.find(Question.of(asked), Things.PUPIL).meant()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"Unut 4, Unit 4", "PIZA 2015, PISA 2015"})
    void aSlipBesideTheSameNumberIsForgiven(String asked, String title) {
        put(Things.filedNowhere("Unit 4"));
        put(Things.filedNowhere("PISA 2015"));

        assertThat(titles(asked)).containsExactly(title);
    }

    @Test
    void ofTwoGradesTheOneThatWasAskedForComesFirstAndTheOtherIsNotMeant() {
        put(Things.filedNowhere("คณิต ป.4"));
        put(Things.filedNowhere("คณิต ป.5"));

        assertThat(titles("คณิต ป.5")).startsWith("คณิต ป.5");
        assertThat(search.find(Question.of("คณิต ป.6"), Things.PUPIL).meant()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "สังเคราะหด้วยแสฏง ม.1, สังเคราะห์ด้วยแสง ม.1",
        "สังเครราะห์ด้วยแสง 10 ข้อ, สังเคราะห์ด้วยแสง 10 ข้อ",
    })
    void whatIsMeantBesideANumberIsOffered(String typed, String meant) {
        put(Things.video("พืช ม.1", "การสังเคราะห์ด้วยแสง 10 ข้อ สำหรับ ม.1"));

        assertThat(search.find(Question.of(typed), Things.PUPIL).meant()).isEqualTo(meant);
    }

    @Test
    void anotherNumberIsNeverOffered() {
        put(Things.video("พืช", "การสังเคราะห์ด้วยแสง 10 ข้อ"));

        assertThat(search.find(Question.of("สังเคราะหด้วยแสฏง 12 ข้อ"), Things.PUPIL)
                        .meant())
                .isNull();
    }
}
