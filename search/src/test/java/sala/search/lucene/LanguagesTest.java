package sala.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import sala.find.Findable;
import sala.find.Findable.Passage;
import sala.find.Traits;
import sala.search.Facet;
import sala.search.Facets.Count;
import sala.search.Hit;
import sala.search.Question;

class LanguagesTest extends OnAFreshIndex {

    private static final String ENGLISH = "The parts of a fraction are the numerator and the denominator. "
            + "The denominator tells into how many equal parts the whole is divided.";
    private static final String THAI =
            "เศษส่วนประกอบด้วยตัวเศษและตัวส่วน ตัวส่วนบอกว่าแบ่งจำนวนเต็มออกเป็นกี่ส่วนเท่า ๆ กัน "
                    + "ตัวเศษบอกว่าเลือกมากี่ส่วนจากที่แบ่งไว้ทั้งหมด และยังเปรียบเทียบกันได้ด้วย";

    @Test
    void whatIsWrittenInsideDecidesWhereNobodySaidAnything() {
        put(said("บทเรียนที่ 1", "th"), Things.pages(ENGLISH));
        put(said("บทเรียนที่ 2", "th"), Things.pages(THAI));

        assertThat(languages("บทเรียน")).containsExactlyInAnyOrder(new Count("en", 1), new Count("th", 1));
        assertThat(titles(search.find(Question.of("บทเรียน").with(Facet.LANGUAGE, "en"), Things.PUPIL)))
                .containsExactly("บทเรียนที่ 1");
    }

    @Test
    void aLessonInTwoLanguagesIsFoundByBoth() {
        put(said("บทเรียน", "th"), Things.pages(ENGLISH, THAI));

        assertThat(languages("บทเรียน")).containsExactlyInAnyOrder(new Count("en", 1), new Count("th", 1));
    }

    @Test
    void someWordsOfEnglishMakeNoEnglishLesson() {
        put(said("บทเรียน", "th"), Things.pages(THAI + " (fraction) " + THAI));

        assertThat(languages("บทเรียน")).containsExactly(new Count("th", 1));
    }

    @Test
    void whoSaidAnotherLanguageIsBelieved() {
        put(said("บทเรียน", "ms"), Things.pages(ENGLISH));

        assertThat(languages("บทเรียน")).containsExactly(new Count("ms", 1));
    }

    @Test
    void aFilmWithoutWordsIsInTheLanguageThatItsPageSays() {
        put(said("What is PISA?", "th"));

        assertThat(languages("PISA")).containsExactly(new Count("th", 1));
    }

    @Test
    void aCourseIsInTheLanguageOfItsWords() {
        put(said("Fractions for everybody", null));

        assertThat(languages("fractions")).containsExactly(new Count("en", 1));
    }

    @Test
    void aHitSaysInWhichLanguageItIs() {
        put(said("บทเรียน", "th"), Things.pages(THAI, ENGLISH));

        Hit english = only(search.find(Question.of("numerator"), Things.PUPIL));
        Hit thai = only(search.find(Question.of("ตัวเศษบอกว่า"), Things.PUPIL));

        assertThat(english.title().language()).isEqualTo("th");
        assertThat(english.snippet().language()).isEqualTo("en");
        assertThat(english.page()).isEqualTo(2);
        assertThat(thai.snippet().language()).isEqualTo("th");
        assertThat(thai.page()).isOne();
    }

    @Test
    void wordsOfAnotherLanguageSayItThemselves() {
        put(said("ใบความรู้", "th"), Things.pages("วัฏจักรของน้ำ (water cycle) คือการหมุนเวียนของน้ำ"));

        Hit hit = only(search.find(Question.of("วัฏจักรของน้ำ"), Things.PUPIL));

        assertThat(hit.snippet().html())
                .isEqualTo(
                        "<mark>วัฏจักรของน้ำ</mark> (<span lang=\"en\">water cycle) </span>คือการหมุนเวียน<mark>ของน้ำ</mark>");
    }

    @Test
    void subtitlesAreInTheLanguageThatTheyWereSentAs() {
        put(Things.video("คลิป", "", new Passage(3, "Selamat pagi", "ms"), new Passage(9, "สวัสดีตอนเช้า", "th")));

        assertThat(only(search.find(Question.of("selamat"), Things.PUPIL))
                        .snippet()
                        .language())
                .isEqualTo("ms");
        assertThat(only(search.find(Question.of("สวัสดีตอนเช้า"), Things.PUPIL))
                        .snippet()
                        .language())
                .isEqualTo("th");
    }

    @Test
    void placesAreKeptInOneLetter() {
        PlacedText placed =
                PlacedText.of(new Entry(said("บทเรียน", "th"), List.of(Things.pages(THAI, ENGLISH, "12 + 30"))));

        assertThat(placed.writtenPlaces()).matches("\\d+p1 \\d+Bp2 \\d+Bp3");
        assertThat(PlacedText.read(placed.text(), placed.writtenPlaces())).isEqualTo(placed);
    }

    private List<Count> languages(String words) {
        return search.find(Question.of(words), Things.PUPIL).facets().of(Facet.LANGUAGE);
    }

    private static Findable said(String title, @Nullable String language) {
        return Things.document(title).with(new Traits(Set.of(), null, language, null, null, null));
    }
}
