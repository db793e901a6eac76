package sala.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import sala.access.Actor;
import sala.access.Audience;
import sala.access.Permission;
import sala.access.Scope;
import sala.find.Findable;
import sala.school.Grade;
import sala.school.SubjectGroup;
import sala.search.Alike;
import sala.search.Hit;

class SimilarThingsTest extends OnAFreshIndex {

    UUID volcano;

    @BeforeEach
    void aVolcano() {
        volcano = put(SubjectGroup.SCIENCE, Grade.P6, "ภูเขาไฟระเบิด", "หินหนืดใต้เปลือกโลกดันขึ้นมา");
    }

    @Test
    void whatSharesTellingWordsComesFirst() {
        put(SubjectGroup.SCIENCE, Grade.P6, "การสังเคราะห์ด้วยแสง", "ใบไม้สร้างอาหาร");
        put(SubjectGroup.SOCIAL_STUDIES, Grade.P3, "ภูเขาไฟในประเทศไทย", "หินหนืดและเปลือกโลก");
        put(SubjectGroup.ARTS, Grade.P1, "ระบายสีน้ำ", "ดอกไม้");

        assertThat(like(volcano, Things.PUPIL)).containsExactly("ภูเขาไฟในประเทศไทย", "การสังเคราะห์ด้วยแสง");
    }

    @Test
    void whatTheReaderMayNotSeeIsNotOffered() {
        put(thing(
                SubjectGroup.SCIENCE,
                Grade.P6,
                "ภูเขาไฟของห้องเรา",
                "",
                Scope.classroom(Things.SCHOOL, Things.CLASSROOM)));

        assertThat(like(volcano, Things.PUPIL)).containsExactly("ภูเขาไฟของห้องเรา");
        assertThat(like(volcano, Things.PUPIL_ELSEWHERE)).isEmpty();
    }

    @Test
    void whoMayNotSeeTheThingItselfLearnsNothingOfIt() {
        Findable ours = thing(
                SubjectGroup.SCIENCE,
                Grade.P6,
                "ภูเขาไฟของห้องเรา",
                "",
                Scope.classroom(Things.SCHOOL, Things.CLASSROOM));
        put(ours);

        assertThat(search.like("media", ours.id(), 5, Things.PUPIL_ELSEWHERE)).isEmpty();
        assertThat(search.like("media", ours.id(), 5, Things.PUPIL))
                .map(Alike::title)
                .contains("ภูเขาไฟของห้องเรา");
        assertThat(search.like("media", UUID.randomUUID(), 5, Things.PUPIL)).isEmpty();
    }

    @Test
    void aCommonWordAloneMakesNothingAlike() {
        UUID first = put(SubjectGroup.SCIENCE, Grade.P6, "ดิน แรงโน้มถ่วงของดวงจันทร์", "ดาวบริวารโคจรรอบโลก");
        put(SubjectGroup.ARTS, Grade.P1, "ดิน ระบายสีน้ำ", "พู่กันและกระดาษ");

        assertThat(like(first, Things.PUPIL)).doesNotContain("ดิน ระบายสีน้ำ");
    }

    @Test
    void thereAreNoMoreThanWereAskedFor() {
        for (int i = 0; i < 5; i++) {
            put(SubjectGroup.SCIENCE, Grade.P6, "ภูเขาไฟ ตอนที่ " + i, "");
        }

        assertThat(search.like("media", volcano, 3, Things.PUPIL).orElseThrow().hits())
                .hasSize(3);
    }

    private List<String> like(UUID thing, Actor actor) {
        return search.like("media", thing, 5, actor).orElseThrow().hits().stream()
                .map(Hit::title)
                .map(title -> title.text())
                .toList();
    }

    private UUID put(SubjectGroup subject, Grade grade, String title, String description) {
        Findable thing = thing(subject, grade, title, description, Scope.EVERYONE);
        put(thing);
        return thing.id();
    }

    private static Findable thing(SubjectGroup subject, Grade grade, String title, String description, Scope scope) {
        UUID id = UUID.randomUUID();
        return new Findable(
                "media",
                id,
                "document",
                title,
                description,
                "/media/" + id,
                subject,
                Set.of(grade),
                List.of(),
                List.of(),
                List.of(),
                Audience.of(Permission.MEDIA_VIEW, scope),
                Instant.EPOCH);
    }
}
