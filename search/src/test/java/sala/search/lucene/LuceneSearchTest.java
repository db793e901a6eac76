package sala.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sala.access.Actor;
import sala.find.Findable;
import sala.find.Findable.Passage;
import sala.search.Facet;
import sala.search.Facets.Count;
import sala.search.Found;
import sala.search.Hit;
import sala.search.Question;
import sala.search.SearchUnavailable;
import sala.search.reading.ReadText;
import sala.search.reading.ReadText.Outcome;
import sala.search.reading.ReadText.Page;

class LuceneSearchTest extends OnAFreshIndex {

    @ParameterizedTest
    @ValueSource(
            strings = {"เศษส่วน", "การบวกเศษส่วน", "เศษสวน", "เศษส่วน ป.4", "เศษสว่น", "บวกเศษ", "FRACTIONS", "fraction"
            })
    void aVideoIsFoundByWordsWithOrWithoutTones(String words) {
        put(Things.video("การบวกเศษส่วน", "Adding fractions, for grade 4"));
        put(Things.video("พลเมืองดี", "หน้าที่ของพลเมือง"));

        assertThat(titles(search.find(Question.of(words), Things.PUPIL))).containsExactly("การบวกเศษส่วน");
    }

    @Test
    void brokenTextIsFoundAndMarkedInTheOriginal() {
        put(Things.document("คู่มือ"), Things.pages("หน้าแรก", "ส านักงานเขตพ้ืนที่การศึกษา"));

        Hit hit = only(search.find(Question.of("สำนักงานเขตพื้นที่"), Things.PUPIL));

        assertThat(hit.snippet().html()).isEqualTo("หน้าแรก <mark>ส านักงานเขตพ้ืนที่</mark>การศึกษา");
    }

    @Test
    void commonClustersScatteredOverALongTextAreNoHit() {
        put(Things.document("คู่มือ"), Things.pages("กระบวนการ สารสนเทศ เศรษฐกิจ และวัตถุประสงค์ของส่วนราชการ"));

        assertThat(search.find(Question.of("เศษส่วน"), Things.PUPIL).total()).isZero();
    }

    @Test
    void aTitleThatStandsWholeInTheQuestionComesFirst() {
        put(Things.video("ปลาตองลาย", "ปลากราย ปลากราย จัดอยู่ในวงศ์ปลากราย"));
        put(Things.video("ปลากราย", "ปลาน้ำจืด อยู่ในวงศ์เดียวกับปลาอื่นอีกหลายชนิดซึ่งพบในแม่น้ำและหนองบึงทั่วไป"));

        assertThat(titles(search.find(Question.of("ปลากรายจัดอยู่ในวงศ์ใด"), Things.PUPIL)))
                .startsWith("ปลากราย");
    }

    @Test
    void whatIsWrittenWordForWordComesFirst() {
        put(Things.video("หลักทาง", "ป้ายกิโลเมตรที่ 4 อยู่ริมถนน"));
        put(Things.video("ถนนสายหนึ่ง", "ถนนที่ผ่านหมู่บ้านและโรงเรียนหลายแห่งในตำบล มีความยาวประมาณ 4 กิโลเมตร"));

        assertThat(titles(search.find(Question.of("4 กิโลเมตร"), Things.PUPIL))).startsWith("ถนนสายหนึ่ง");
    }

    @Test
    void ofAWholePageTheBeginningIsLookedFor() {
        put(Things.video("การบวกเศษส่วน", ""));
        put(Things.video("ภูเขาไฟ", ""));

        assertThat(titles(search.find(
                        Question.of(
                                "การบวกเศษส่วนที่มีตัวส่วนเท่ากัน" + " และอีกหลายเรื่องที่เรียนกันมา".repeat(2_000)),
                        Things.PUPIL)))
                .doesNotContain("ภูเขาไฟ");
    }

    @Test
    void aDocumentOpensAtThePageWhereTheWordsStand() {
        Findable document = Things.document("คณิตศาสตร์");
        put(document, Things.pages("สารบัญ", "จำนวนนับ", "รูปสามเหลี่ยม"));

        Hit hit = only(search.find(Question.of("สามเหลี่ยม"), Things.PUPIL));

        assertThat(hit.page()).isEqualTo(3);
        assertThat(hit.url()).isEqualTo(document.url() + "#page=3");
    }

    @Test
    void aDocumentOpensWhereMostOfTheWordsStandAndNotAtThePageBefore() {
        put(Things.document("คณิตศาสตร์"), Things.pages("สารบัญ", "จบเรื่องรูปสามเหลี่ยม", "รูปสามเหลี่ยมมุมฉาก"));

        assertThat(only(search.find(Question.of("สามเหลี่ยม มุมฉาก"), Things.PUPIL))
                        .page())
                .isEqualTo(3);
    }

    @Test
    void aPackageOpensAtTheMemberWhereTheWordsStand() {
        Findable pages = Things.document("ระบบสุริยะ");
        put(
                pages,
                new ReadText(
                        Outcome.READ,
                        List.of(new Page(1, "สารบัญ", "index.html"), new Page(1, "ดาวศุกร์", "บทที่ 2/a&b.html"))));

        Hit hit = only(search.find(Question.of("ดาวศุกร์"), Things.PUPIL));

        assertThat(hit.member()).isEqualTo("บทที่ 2/a&b.html");
        assertThat(hit.url()).startsWith(pages.url() + "?member=").endsWith("2%2Fa%26b.html");
    }

    @Test
    void aVideoOpensAtTheSecondWhereTheWordsAreSpoken() {
        put(Things.video("บทเรียน", "", new Passage(0, "สวัสดีครับ"), new Passage(61.5, "วันนี้เรียนเรื่องภูเขาไฟ")));

        Hit hit = only(search.find(Question.of("ภูเขาไฟ"), Things.PUPIL));

        assertThat(hit.at()).isEqualTo(61.5);
        assertThat(hit.url()).endsWith("#t=61");
    }

    @Test
    void wordsInTheTitleAreMarkedThere() {
        put(Things.video("การบวกเศษส่วน", "<b>แบบฝึก</b>"));

        Hit hit = only(search.find(Question.of("เศษส่วน"), Things.PUPIL));

        assertThat(hit.title().html()).isEqualTo("การบวก<mark>เศษส่วน</mark>");
        assertThat(hit.snippet().html()).isEqualTo("&lt;b&gt;แบบฝึก&lt;/b&gt;");
        assertThat(hit.url()).doesNotContain("#");
    }

    @Test
    void whatOneMayNotSeeIsNeitherFoundNorCountedNorSuggested() {
        put(Things.ofTheClassroom("ข้อสอบลับ"));

        Found elsewhere = search.find(Question.of("ข้อสอบลับ"), Things.PUPIL_ELSEWHERE);
        assertThat(elsewhere.total()).isZero();
        assertThat(elsewhere.facets().of(Facet.KIND)).isEmpty();
        assertThat(search.complete("ข้อสอบ", Things.PUPIL_ELSEWHERE)).isEmpty();
        assertThat(search.find(Question.of("ข้อสอบลับ"), Actor.NOBODY).total()).isZero();

        assertThat(search.find(Question.of("ข้อสอบลับ"), Things.PUPIL).total()).isOne();
        assertThat(search.find(Question.of("ข้อสอบลับ"), Things.SUPERVISOR).total())
                .isOne();
        assertThat(search.complete("ข้อสอบ", Things.PUPIL)).containsExactly("ข้อสอบลับ");
    }

    @Test
    void aFilterKeepsTheCountsOfItsOtherValues() {
        put(Things.video("เศษส่วน ตอนที่ 1", ""));
        put(Things.document("เศษส่วน ใบงาน"));

        Found videos = search.find(Question.of("เศษส่วน").with(Facet.KIND, "video"), Things.PUPIL);

        assertThat(titles(videos)).containsExactly("เศษส่วน ตอนที่ 1");
        assertThat(videos.facets().of(Facet.KIND))
                .containsExactlyInAnyOrder(new Count("video", 1), new Count("document", 1));
        assertThat(videos.facets().of(Facet.GRADE)).containsExactly(new Count("P4", 1));
        assertThat(search.find(Question.of("เศษส่วน").with(Facet.GRADE, "M1"), Things.PUPIL)
                        .total())
                .isZero();
    }

    @Test
    void noWordsShowEverythingNewestFirst() {
        put(Things.video("เก่า", ""));
        put(Things.video("ใหม่", ""));

        assertThat(titles(search.find(Question.of(" "), Things.PUPIL))).containsExactly("ใหม่", "เก่า");
    }

    @Test
    void pagesFollowEachOtherWithoutRepetition() {
        for (int i = 0; i < 5; i++) {
            put(Things.video("เศษส่วน " + i, ""));
        }
        Found first = search.find(Question.of("เศษส่วน").page(1, 3), Things.PUPIL);
        Found second = search.find(Question.of("เศษส่วน").page(2, 3), Things.PUPIL);

        assertThat(first.total()).isEqualTo(5);
        assertThat(first.hits()).hasSize(3).doesNotContainAnyElementsOf(second.hits());
        assertThat(second.hits()).hasSize(2);
    }

    @Test
    void punctuationAloneFindsNothingAndFailsNothing() {
        put(Things.video("เศษส่วน", ""));

        assertThat(search.find(Question.of("?!()[]\"*:~^"), Things.PUPIL).hits())
                .isEmpty();
        assertThat(search.complete("***", Things.PUPIL)).isEmpty();
    }

    @Test
    void whatChangedIsFoundByItsNewWordsOnly() {
        Findable before = Things.video("เศษส่วน", "");
        put(before);
        index.remove(before.kind(), before.id());
        index.commit();

        assertThat(search.find(Question.of("เศษส่วน"), Things.PUPIL).total()).isZero();
    }

    @Test
    void searchingWithoutAnIndexIsAFailureAndNotAnEmptyAnswer() {
        index.close();

        assertThatThrownBy(() -> search.find(Question.of("เศษส่วน"), Things.PUPIL))
                .isInstanceOf(SearchUnavailable.class);
    }
}
