package sala.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import sala.find.Findable;
import sala.find.Traits;
import sala.find.Traits.Recorded;
import sala.search.Facet;
import sala.search.Facets.Count;
import sala.search.Found;
import sala.search.Order;
import sala.search.Question;

class FacetSearchTest extends OnAFreshIndex {

    private static final Question FRACTIONS = Question.of("เศษส่วน");

    @Test
    void everythingThatIsKnownOfAThingCanBeChosen() {
        put(Things.video("เศษส่วน", "")
                .with(new Traits(
                        Set.of(), "DLTV", "th", Things.SCHOOL, 2569, new Recorded(Duration.ofMinutes(12), true))));

        Found found = search.find(FRACTIONS, Things.PUPIL);

        assertThat(found.facets().of(Facet.KIND)).containsExactly(new Count("video", 1));
        assertThat(found.facets().of(Facet.SUBJECT)).containsExactly(new Count("MATHEMATICS", 1));
        assertThat(found.facets().of(Facet.GRADE)).containsExactly(new Count("P4", 1));
        assertThat(found.facets().of(Facet.SOURCE)).containsExactly(new Count("DLTV", 1));
        assertThat(found.facets().of(Facet.LANGUAGE)).containsExactly(new Count("th", 1));
        assertThat(found.facets().of(Facet.SCHOOL)).containsExactly(new Count(Things.SCHOOL.toString(), 1));
        assertThat(found.facets().of(Facet.SUBTITLES)).containsExactly(new Count("yes", 1));
        assertThat(found.facets().of(Facet.LENGTH)).containsExactly(new Count("UP_TO_15", 1));
        assertThat(found.facets().of(Facet.YEAR)).containsExactly(new Count("2569", 1));
        for (Facet facet : Facet.values()) {
            String value = found.facets().of(facet).get(0).value();
            assertThat(search.countSince(FRACTIONS.with(facet, value), Instant.EPOCH.minusSeconds(1), Things.PUPIL))
                    .isOne();
            assertThat(search.find(FRACTIONS.with(facet, value), Things.PUPIL).total())
                    .as("%s %s", facet, value)
                    .isOne();
        }
        assertThat(search.find(FRACTIONS.with(Facet.SOURCE, "OBEC"), Things.PUPIL)
                        .total())
                .isZero();
    }

    @Test
    void ofOneFacetAnyChosenValueWillDoOfSeveralEach() {
        put(of("DLTV", "th"));
        put(of("DLTV", "en"));
        put(of("OBEC", "th"));
        put(of("DLIT", "en"));

        Question either = FRACTIONS.with(Facet.SOURCE, "DLTV").with(Facet.SOURCE, "OBEC");
        assertThat(search.find(either, Things.PUPIL).total()).isEqualTo(3);
        assertThat(search.find(either.with(Facet.LANGUAGE, "en"), Things.PUPIL).total())
                .isOne();
    }

    @Test
    void whatIsChosenOfAFacetNarrowsTheOthersAndNotItself() {
        put(of("DLTV", "th"));
        put(of("DLTV", "en"));
        put(of("OBEC", "th"));
        put(of("DLIT", "en"));

        Found found = search.find(
                FRACTIONS.with(Facet.SOURCE, "DLTV").with(Facet.SOURCE, "OBEC").with(Facet.LANGUAGE, "th"),
                Things.PUPIL);

        assertThat(found.total()).isEqualTo(2);
        assertThat(found.facets().of(Facet.SOURCE)).containsExactly(new Count("DLTV", 1), new Count("OBEC", 1));
        assertThat(found.facets().of(Facet.LANGUAGE)).containsExactly(new Count("th", 2), new Count("en", 1));
        assertThat(found.facets().of(Facet.KIND)).containsExactly(new Count("document", 2));
    }

    @Test
    void everyCountIsWhatChoosingItFinds() {
        List<String> sources = List.of("DLTV", "OBEC", "DLIT");
        List<String> languages = List.of("th", "en");
        IntStream.range(0, 23).forEach(i -> put(of(sources.get(i % 3), i % 5 == 0 ? null : languages.get(i % 2))));
        Question narrowed = FRACTIONS.with(Facet.SOURCE, "OBEC").with(Facet.LANGUAGE, "th");

        for (Facet facet : List.of(Facet.SOURCE, Facet.LANGUAGE, Facet.KIND)) {
            for (Count count : search.find(narrowed, Things.PUPIL).facets().of(facet)) {
                Question alone = new Question(
                        "เศษส่วน", only(narrowed, facet, count.value()).chosen(), Order.RELEVANCE, 1, 1);
                assertThat(search.find(alone, Things.PUPIL).total())
                        .as("%s %s", facet, count.value())
                        .isEqualTo(count.count());
            }
        }
    }

    @Test
    void lengthsAndYearsAreInTheirOrder() {
        for (int minutes : new int[] {45, 3, 5, 20, 3}) {
            put(Things.video("เศษส่วน", "")
                    .with(new Traits(
                            Set.of(),
                            null,
                            null,
                            null,
                            2500 + minutes,
                            new Recorded(Duration.ofMinutes(minutes), false))));
        }

        Found found = search.find(FRACTIONS, Things.PUPIL);

        assertThat(found.facets().of(Facet.LENGTH))
                .containsExactly(new Count("UP_TO_5", 3), new Count("UP_TO_30", 1), new Count("LONGER", 1));
        assertThat(found.facets().of(Facet.YEAR))
                .extracting(Count::value)
                .containsExactly("2545", "2520", "2505", "2503");
        assertThat(found.facets().of(Facet.SUBTITLES)).isEmpty();
    }

    @Test
    void whatOneMayNotSeeIsNotCounted() {
        put(Things.ofTheClassroom("เศษส่วน").with(new Traits(Set.of(), "DLTV", "th", Things.SCHOOL, 2569, null)));

        assertThat(search.find(FRACTIONS, Things.PUPIL_ELSEWHERE).facets().counts())
                .isEmpty();
        assertThat(search.find(FRACTIONS.with(Facet.SOURCE, "OBEC"), Things.PUPIL_ELSEWHERE)
                        .facets()
                        .counts())
                .isEmpty();
    }

    @Test
    void titlesAreOrderedAsAThaiDictionaryHasThemAndNumbersByTheirValue() {
        List.of("เศษส่วน ตอนที่ 10", "แสง", "กราฟของเศษส่วน", "เศษส่วน ตอนที่ 2", "โลก", "งาน", "zebra", "Apple")
                .forEach(title -> put(Things.video(title, "เศษส่วน")));

        assertThat(titles(search.find(FRACTIONS.by(Order.TITLE), Things.PUPIL)))
                .containsExactly(
                        "กราฟของเศษส่วน",
                        "งาน",
                        "โลก",
                        "เศษส่วน ตอนที่ 2",
                        "เศษส่วน ตอนที่ 10",
                        "แสง",
                        "Apple",
                        "zebra");
    }

    @Test
    void theNewestMayComeFirstAmongWhatTheWordsFind() {
        put(Things.video("เศษส่วน เศษส่วน", ""));
        put(Things.video("จำนวนนับ", ""));
        put(Things.video("ใบงาน", "เรื่องของเศษส่วนและอื่น ๆ อีกมากมาย"));

        assertThat(titles(search.find(FRACTIONS.by(Order.NEWEST), Things.PUPIL)))
                .containsExactly("ใบงาน", "เศษส่วน เศษส่วน");
        assertThat(titles(search.find(FRACTIONS, Things.PUPIL))).startsWith("เศษส่วน เศษส่วน");
    }

    private static Question only(Question question, Facet facet, String value) {
        Question none = question;
        for (String chosen : question.chosen().of(facet)) {
            none = new Question(
                    none.words(), none.chosen().toggled(facet, chosen), none.order(), none.page(), none.size());
        }
        return none.with(facet, value);
    }

    private static Findable of(String source, @Nullable String language) {
        return Things.document("เศษส่วน").with(new Traits(Set.of(), source, language, null, null, null));
    }
}
