package sala.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sala.search.Facet;
import sala.search.Facets.Count;
import sala.search.Found;
import sala.search.Question;

class SlipsTest extends OnAFreshIndex {

    @Test
    void aTypoIsForgivenInTitles() {
        put(Things.video("การบวกเศษส่วน", ""));

        assertThat(titles(search.find(Question.of("การบวกเศษส่วม"), Things.PUPIL)))
                .containsExactly("การบวกเศษส่วน");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "สังเคราะหด้วยแสฏง",
                "สังเคราะห์ด้วยสแง",
                "สังเครราะห์ด้วยแสง",
                "สังเคาะห์ด้วยแสง",
                "ฟังเคราะห์ด้วยแสง"
            })
    void oneSlipOfTheFingerIsForgivenInTexts(String mistyped) {
        put(Things.video("พืช", "ใบไม้สร้างอาหารด้วยการสังเคราะห์ด้วยแสงในเวลากลางวัน"));
        put(Things.video("แสง", "แสงเดินทางเป็นเส้นตรง เคราะห์ดีที่มีแสงด้วย"));

        Found found = search.find(Question.of(mistyped), Things.PUPIL);

        assertThat(titles(found)).startsWith("พืช");
        assertThat(found.facets().of(Facet.KIND)).containsExactly(new Count("video", found.total()));
    }

    @Test
    void aHitOfASlipOpensWhereTheRightWordStands() {
        put(Things.document("ใบงาน"), Things.pages("แบบของบ้าน", "ถนนหนทาง ".repeat(100), "แบบฝึกหัด ท้ายบท"));

        Found found = search.find(Question.of("แบบผึกหัด"), Things.PUPIL);

        assertThat(found.meant()).isEqualTo("แบบฝึกหัด");
        assertThat(only(found).page()).isEqualTo(3);
        assertThat(only(found).snippet().html()).contains("ฝึกหัด</mark>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"มันฝั่ง", "มันฝรัง่", "มนฝรั่ง", "Fracton"})
    void aTitleIsFoundWithOneLetterWrong(String mistyped) {
        put(Things.video("มันฝรั่ง", ""));
        put(Things.video("Fraction", ""));
        put(Things.video("ฝั่งทะเล", "มันเทศ"));

        assertThat(titles(search.find(Question.of(mistyped), Things.PUPIL)))
                .first()
                .isIn("มันฝรั่ง", "Fraction");
    }

    @Test
    void whatIsWrittenAsTypedIsNotTakenForASlip() {
        put(Things.video("เรื่องของแมว", ""));
        put(Things.video("เรื่องของแมง", ""));

        assertThat(titles(search.find(Question.of("เรื่องของแมว"), Things.PUPIL)))
                .startsWith("เรื่องของแมว");
    }

    @Test
    void anEnglishWordThatIsWrittenIsNotTakenForASlip() {
        put(Things.video("Fraction", ""));
        put(Things.video("Traction", ""));

        assertThat(titles(search.find(Question.of("fraction"), Things.PUPIL))).containsExactly("Fraction");
    }

    @Test
    void aSlipShowsNobodyWhatIsNotForThem() {
        put(Things.ofTheClassroom("ข้อสอบกลางภาค"));

        assertThat(search.find(Question.of("ข้อสอบกลวงภาค"), Things.PUPIL_ELSEWHERE)
                        .total())
                .isZero();
        assertThat(search.find(Question.of("ข้อสอบกลวงภาค"), Things.PUPIL).total())
                .isOne();
    }

    @Test
    void aSlipInASentenceFindsNothingThatSharesASyllableOnly() {
        put(Things.video("พืช", "ใบไม้สร้างอาหารด้วยการสังเคราะห์ด้วยแสงในเวลากลางวันทุกวัน"));
        put(Things.video("ตลาด", "ลาเคราะนอนเล่น"));

        assertThat(titles("ใบไม้สร้างอาหารด้วยการสังเคาะห์ด้วยแสงในเวลากลางวันทุกวัน"))
                .containsExactly("พืช");
    }

    @Test
    void whatWasMeantIsMarked() {
        put(Things.video("การบวกเศษส่วน", "ส่วนที่เหลือ"));

        assertThat(search.find(Question.of("เศสส่วน"), Things.PUPIL)
                        .hits()
                        .get(0)
                        .title()
                        .html())
                .isEqualTo("การบวก<mark>เศษส่วน</mark>");
    }

    @Test
    void theWordThatWasMeantIsMarkedInASentence() {
        put(Things.video("พืช", "ใบไม้สร้างอาหารด้วยการสังเคราะห์ด้วยแสงในเวลากลางวันทุกวัน"));

        assertThat(search.find(Question.of("ใบไม้สร้างอาหารด้วยการสังเคาะห์ด้วยแสงในเวลากลางวันทุกวัน"), Things.PUPIL)
                        .hits()
                        .get(0)
                        .snippet()
                        .html())
                .isEqualTo("<mark>ใบไม้สร้างอาหารด้วยการสังเคราะห์ด้วยแสงในเวลากลางวันทุกวัน</mark>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Fracton worksheet",
                "fraction worksheat",
                "ใบงาน fracton",
                "อยากได้ worksheet เรื่อง fractoin ของเด็กประถม"
            })
    void aSlipInOneOfSeveralEnglishWordsIsForgiven(String mistyped) {
        put(Things.video("Fraction worksheet", "ใบงานของเด็กประถม"));
        put(Things.video("Reaction", "ของเด็กโต"));

        assertThat(titles(mistyped)).startsWith("Fraction worksheet");
    }
}
