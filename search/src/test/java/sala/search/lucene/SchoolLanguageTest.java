package sala.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import sala.search.Leaning;
import sala.search.Question;
import sala.search.synonym.BuiltInSynonyms;
import sala.search.synonym.SynonymGroup;

class SchoolLanguageTest extends OnAFreshIndex {

    List<SynonymGroup> groups = BuiltInSynonyms.GROUPS;

    @Override
    LuceneSearch searching(SearchIndex fresh) {
        return new LuceneSearch(fresh, () -> groups, actor -> Leaning.NONE);
    }

    @ParameterizedTest
    @CsvSource({
        "คณิต, คณิตศาสตร์พื้นฐาน",
        "วิทย ม.2, วิทยาศาสตร์ มัธยมศึกษาปีที่ 2",
        "OBECLMS, คู่มือ OBEC LMS",
        "OBEC LMS, คู่มือ OBECLMS",
        "คอมพิวเตอร์, Using a computer",
        "computers, การใช้คอมพิวเตอร์",
        "วีดีโอ, เรียนด้วย video",
        "internet, อินเตอร์เน็ตน่ารู้",
        "ภาษาอังกฤษ, English for beginners",
        "dltv, สื่อ eDLTV",
        "ประถมศึกษาปีที่ 4, รวมใบงาน ป.๔",
        "ประถมศึกษาปีที่ ๔, รวมใบงาน ป4",
    })
    void whatIsWrittenInOtherWordsIsFound(String question, String title) {
        put(Things.document(title));
        put(Things.filedNowhere("ปลาในแม่น้ำ"));

        assertThat(titles(question)).containsExactly(title);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ป.4", "ป 4", "ป4", "ป. ๔", "ป.๔", "ประถม 4", "Grade 4", "p4"})
    void aGradeIsFoundHoweverItIsWritten(String grade) {
        put(Things.document("บทที่หนึ่ง"), Things.pages("สำหรับชั้นประถมศึกษาปีที่ 4"));
        put(Things.filedNowhere("บทที่สอง"), Things.pages("สำหรับชั้นประถมศึกษาปีที่ 5"));

        assertThat(titles(grade)).startsWith("บทที่หนึ่ง");
    }

    @Test
    void whatBelongsToAGradeIsFoundByItAlsoWhenItsTextDoesNotSaySo() {
        put(Things.document("เศษส่วนของนักเรียน"));
        put(Things.filedNowhere("เศษส่วนของพี่"));

        assertThat(titles("เศษส่วน ประถม 4")).first().isEqualTo("เศษส่วนของนักเรียน");
        assertThat(titles("ประถม 4")).containsExactly("เศษส่วนของนักเรียน");
    }

    @ParameterizedTest
    @ValueSource(strings = {"คณิต ป.4", "คณิตศาสตร์ ประถม 4", "math p4"})
    void whatBelongsToALearningAreaIsFoundByItAlsoWhenItsTextDoesNotSaySo(String question) {
        put(Things.document("การชั่งและการตวง"));
        put(Things.filedNowhere("การชั่งน้ำหนัก"));

        assertThat(titles(question)).containsExactly("การชั่งและการตวง");
    }

    @Test
    void aLetterThatEndsAnotherWordIsNoGrade() {
        put(Things.filedNowhere("บทเรียน"), Things.pages("ประถมศึกษาปีที่ 4"));

        assertThat(titles("สรุป 4 ข้อ")).isEmpty();
    }

    @Test
    void whatWasTypedComesBeforeOtherWordsForIt() {
        put(Things.document("การใช้ internet"));
        put(Things.document("การใช้ อินเทอร์เน็ต"));

        assertThat(titles("อินเทอร์เน็ต")).containsExactly("การใช้ อินเทอร์เน็ต", "การใช้ internet");
        assertThat(titles("internet")).containsExactly("การใช้ internet", "การใช้ อินเทอร์เน็ต");
    }

    @Test
    void otherWordsAreMarkedWhereTheyStandSideBySide() {
        put(Things.document("บทเรียน"), Things.pages("ชั้นปีที่ต่าง ๆ ของประถมศึกษาปีที่ 4"));

        assertThat(search.find(Question.of("ป.4"), Things.PUPIL)
                        .hits()
                        .get(0)
                        .snippet()
                        .html())
                .isEqualTo("ชั้นปีที่ต่าง ๆ ของ<mark>ประถมศึกษาปีที่ 4</mark>");
    }

    @Test
    void theListHoldsAsSoonAsItIsChanged() {
        put(Things.document("ใบงานของคุณครู"));
        assertThat(titles("เวิร์กชีต")).isEmpty();

        groups = List.of(new SynonymGroup(new UUID(0, 1), List.of("เวิร์กชีต", "ใบงาน")));

        assertThat(titles("เวิร์กชีต")).containsExactly("ใบงานของคุณครู");
    }

    @Test
    void otherWordsShowNobodyWhatIsNotForThem() {
        put(Things.ofTheClassroom("ข้อสอบ computer"));

        assertThat(search.find(Question.of("คอมพิวเตอร์"), Things.PUPIL_ELSEWHERE)
                        .total())
                .isZero();
        assertThat(search.find(Question.of("คอมพิวเตอร์"), Things.PUPIL).total())
                .isOne();
    }
}
