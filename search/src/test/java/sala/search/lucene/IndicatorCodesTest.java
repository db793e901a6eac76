package sala.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import sala.find.Findable;
import sala.find.Traits;
import sala.search.Hit;
import sala.search.Question;

class IndicatorCodesTest extends OnAFreshIndex {

    @ParameterizedTest
    @CsvSource({
        "ค 1.1 ป.4/3, ค1.1ป4/3",
        "ค1.1ป.4/3, ค1.1ป4/3",
        "ค ๑.๑ ป.๔/๓, ค1.1ป4/3",
        "ค. 1.1 ป 4 / 3, ค1.1ป4/3",
        "ตัวชี้วัดค 1.1 ป.4/3ข้อ, ค1.1ป4/3",
        "ว 2.1 ม.4-6/12, ว2.1ม4-6/12",
        "ว 2.1 ม.4–6/12, ว2.1ม4-6/12",
        "วท 2.1 ม.1/2, วท2.1ม1/2",
        "12/2 ง 1.1 อ.1/5, ง1.1อ1/5",
    })
    void aCodeIsOneTermHoweverItIsSpaced(String text, String term) {
        assertThat(CodesInText.in(text)).extracting(CodesInText.Code::term).containsExactly(term);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ป.4/1", "ค 1.1", "หน้า 1.1 ของ 4/3", "ค 1.1 ป.4", "อัตรา 1.5 ต่อ 3/4"})
    void whatIsNoWholeCodeIsNone(String text) {
        assertThat(CodesInText.in(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ค 1.1 ป.4/3", "ค1.1ป.4/3", "ค ๑.๑ ป.๔/๓", "เศษส่วน ค 1.1 ป.4/3"})
    void whatBearsTheCodeComesFirstThenWhatMentionsItAndNoOther(String question) {
        put(Things.document("แผนการสอน"), Things.pages("หน้าแรก", "สอนตัวชี้วัด ค1.1 ป.๔/๓ และอื่น ๆ ค 1.1 ป.4/30"));
        put(bearing("การบวกเศษส่วน", "ค 1.1 ป.4/3"));
        put(bearing("การลบเศษส่วน", "ค 1.1 ป.4/2"));
        put(Things.document("เศษส่วน"), Things.pages("ค 1.1 ป.4/30 ค 1.1 ป.4/13 เศษส่วน 3 1.1 ป.4"));

        assertThat(titles(search.find(Question.of(question), Things.PUPIL)))
                .containsExactly("การบวกเศษส่วน", "แผนการสอน");
    }

    @Test
    void ofThoseThatBearTheCodeTheWordsTellWhichComesFirst() {
        put(bearing("การลบ", "ค 1.1 ป.4/3"));
        put(bearing("เศษส่วน", "ค 1.1 ป.4/3"));
        put(bearing("การคูณ", "ค 1.1 ป.4/3"));

        assertThat(titles(search.find(Question.of("ค 1.1 ป.4/3 เศษส่วน"), Things.PUPIL)))
                .hasSize(3)
                .startsWith("เศษส่วน");
    }

    @Test
    void theCodeIsMarkedWhereItIsMentionedAndTheDocumentOpensThere() {
        put(Things.document("แผนการสอน"), Things.pages("หน้าที่ 4 และ 3", "สอนตัวชี้วัด ค ๑.๑ ป.๔/๓ วันนี้"));

        Hit hit = search.find(Question.of("ค1.1ป.4/3"), Things.PUPIL).hits().get(0);

        assertThat(hit.snippet().html()).contains("<mark>ค ๑.๑ ป.๔/๓</mark>").doesNotContain("<mark>4</mark>");
        assertThat(hit.page()).isEqualTo(2);
    }

    @Test
    void aCodeShowsNobodyWhatIsNotForThem() {
        put(Things.ofTheClassroom("ข้อสอบ").with(Traits.NONE.bearing(Set.of("ค 1.1 ป.4/3"))));

        assertThat(search.find(Question.of("ค 1.1 ป.4/3"), Things.PUPIL_ELSEWHERE)
                        .total())
                .isZero();
        assertThat(search.find(Question.of("ค 1.1 ป.4/3"), Things.PUPIL).total())
                .isOne();
    }

    private static Findable bearing(String title, String code) {
        return Things.document(title).with(Traits.NONE.bearing(Set.of(code)));
    }
}
