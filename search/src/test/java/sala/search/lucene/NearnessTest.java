package sala.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import sala.access.Audience;
import sala.access.Permission;
import sala.access.Scope;
import sala.find.Findable;
import sala.find.Traits;
import sala.school.Grade;
import sala.school.SubjectGroup;
import sala.search.Leaning;
import sala.search.synonym.BuiltInSynonyms;

class NearnessTest extends OnAFreshIndex {

    static final Leaning PUPIL_OF_P4 = new Leaning(Set.of(Grade.P4), Set.of());
    static final Leaning TEACHES_SCIENCE = new Leaning(Set.of(Grade.P6), Set.of(SubjectGroup.SCIENCE));
    static final Instant NOW = Instant.parse("2026-11-22T00:00:00Z");

    Leaning leaning = PUPIL_OF_P4;

    @Override
    LuceneSearch searching(SearchIndex fresh) {
        return new LuceneSearch(fresh, () -> BuiltInSynonyms.GROUPS, actor -> leaning);
    }

    @Test
    void ofTwoEquallyGoodLessonsThePupilsOwnGradeComesFirst() {
        put(Grade.P3, "พลังงานแสง ชุดที่ 1", NOW, 0);
        put(Grade.P4, "พลังงานแสง ชุดที่ 2", NOW, 0);
        put(Grade.P5, "พลังงานแสง ชุดที่ 3", NOW, 0);

        assertThat(titles("พลังงานแสง")).startsWith("พลังงานแสง ชุดที่ 2").hasSize(3);
        leaning = new Leaning(Set.of(Grade.P5), Set.of());
        assertThat(titles("พลังงานแสง")).startsWith("พลังงานแสง ชุดที่ 3").hasSize(3);
    }

    @Test
    void aTeachersOwnSubjectComesFirst() {
        leaning = TEACHES_SCIENCE;
        put(thing(SubjectGroup.ARTS, Grade.P6, "สีของแสง ชุดที่ 1", NOW), 0);
        put(thing(SubjectGroup.SCIENCE, Grade.P6, "สีของแสง ชุดที่ 2", NOW), 0);

        assertThat(titles("สีของแสง")).first().isEqualTo("สีของแสง ชุดที่ 2");
    }

    @Test
    void aMuchBetterMatchStaysFirstWhateverTheGrade() {
        put(Grade.P4, "ใบงานทบทวน พลังงานในชีวิตประจำวันและการใช้แสง", NOW, 1_000_000);
        put(Grade.P6, "พลังงานแสง", NOW.minus(Duration.ofDays(3_000)), 0);

        assertThat(titles("พลังงานแสง")).first().isEqualTo("พลังงานแสง");
    }

    @Test
    void ofTwoEquallyGoodLessonsTheOneThatMoreUsedComesFirst() {
        put(Grade.P4, "พลังงานแสง ชุดที่ 1", NOW, 0);
        put(Grade.P4, "พลังงานแสง ชุดที่ 2", NOW, 30);

        assertThat(titles("พลังงานแสง")).first().isEqualTo("พลังงานแสง ชุดที่ 2");
    }

    @Test
    void ofTwoEquallyGoodLessonsTheNewerComesFirst() {
        put(Grade.P4, "พลังงานแสง ชุดที่ 1", NOW.minus(Duration.ofDays(2_000)), 0);
        put(Grade.P4, "พลังงานแสง ชุดที่ 2", NOW, 0);

        assertThat(titles("พลังงานแสง")).first().isEqualTo("พลังงานแสง ชุดที่ 2");
    }

    @Test
    void theSameIsFoundWhoeverAsks() {
        put(Grade.P3, "พลังงานแสง ชุดที่ 1", NOW, 5);
        put(Grade.P4, "พลังงานแสง ชุดที่ 2", NOW, 0);
        List<String> pupils = titles("พลังงานแสง");
        leaning = Leaning.NONE;

        assertThat(titles("พลังงานแสง")).containsExactlyInAnyOrderElementsOf(pupils);
    }

    @Test
    void whoBearsACodeIsOrderedByTheWordsAlone() {
        Traits bearing = Traits.NONE.bearing(Set.of("ค 1.1 ป.4/3"));
        put(thing(SubjectGroup.MATHEMATICS, Grade.P4, "ใบงาน", NOW).with(bearing), 1_000);
        put(thing(SubjectGroup.MATHEMATICS, Grade.P5, "เศษส่วน", NOW).with(bearing), 0);

        assertThat(titles("ค 1.1 ป.4/3 เศษส่วน")).first().isEqualTo("เศษส่วน");
    }

    private void put(Grade grade, String title, Instant changed, long used) {
        put(thing(SubjectGroup.SCIENCE, grade, title, changed), used);
    }

    private void put(Findable thing, long used) {
        index.put(new Entry(thing, List.of(), used, thing.changed()));
        index.commit();
    }

    private static Findable thing(SubjectGroup subject, Grade grade, String title, Instant changed) {
        return new Findable(
                "media",
                UUID.randomUUID(),
                "document",
                title,
                "",
                "/",
                subject,
                Set.of(grade),
                List.of(),
                List.of(),
                List.of(),
                Audience.of(Permission.MEDIA_VIEW, Scope.EVERYONE),
                changed);
    }
}
