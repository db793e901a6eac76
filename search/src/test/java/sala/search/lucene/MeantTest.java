package sala.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import sala.search.Question;

class MeantTest extends OnAFreshIndex {

    @ParameterizedTest
    @CsvSource({
        "สังเคราะหด้วยแสฏง, สังเคราะห์ด้วยแสง",
        "สังเครราะห์ด้วยแสง, สังเคราะห์ด้วยแสง",
        "ฟังเคราะห์ ด้วยแสง, สังเคราะห์ด้วยแสง",
        "photosinthesis, photosynthesis",
        "Photosinthesis of plamts, Photosynthesis of plants",
    })
    void whatIsWrittenNearbyIsOffered(String typed, String meant) {
        put(Things.video("พืช", "ใบไม้สร้างอาหารด้วยการสังเคราะห์ด้วยแสงในเวลากลางวัน Photosynthesis of plants"));

        String offered = search.find(Question.of(typed), Things.PUPIL).meant();

        assertThat(offered).isEqualToIgnoringCase(meant);
        assertThat(search.find(Question.of(meant), Things.PUPIL).total()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"สังเคราะห์ด้วยแสง", "สังเคราะหด้วยแสง", "plants", "ประถม 4", "", "xyzzy", "ค 1.1 ป.4/3"})
    void whatIsWrittenOrWhollyUnknownIsLeftAlone(String typed) {
        put(Things.video("พืช", "ใบไม้สร้างอาหารด้วยการสังเคราะห์ด้วยแสงในเวลากลางวัน Photosynthesis of plants"));

        assertThat(search.find(Question.of(typed), Things.PUPIL).meant()).isNull();
    }

    @Test
    void damagedTextIsOfferedRepaired() {
        put(Things.document("คู่มือ"), Things.pages("ส านักงานเขตพ้ืนที่การศึกษา"));

        assertThat(search.find(Question.of("สำนักงานเขตพื้นทมี่การศึกษา"), Things.PUPIL)
                        .meant())
                .isEqualTo("สำนักงานเขตพื้นที่การศึกษา");
    }

    @Test
    void whatOneMayNotSeeIsNeverOffered() {
        put(Things.ofTheClassroom("ข้อสอบกลางภาค midterm examination"));

        assertThat(search.find(Question.of("ข้อสอบกลวงภาค"), Things.PUPIL_ELSEWHERE)
                        .meant())
                .isNull();
        assertThat(search.find(Question.of("midtermm"), Things.PUPIL_ELSEWHERE).meant())
                .isNull();
        assertThat(search.find(Question.of("ข้อสอบกลวงภาค"), Things.PUPIL).meant())
                .isEqualTo("ข้อสอบกลางภาค");
        assertThat(search.find(Question.of("midtermm"), Things.PUPIL).meant()).isEqualTo("midterm");
    }
}
