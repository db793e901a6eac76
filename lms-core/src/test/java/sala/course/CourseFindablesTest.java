package sala.course;

import static org.assertj.core.api.Assertions.assertThat;
import static sala.course.CourseFixture.actor;
import static sala.course.CourseFixture.draft;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import sala.access.Actor;
import sala.access.Audience;
import sala.access.Grant;
import sala.access.Role;
import sala.activity.ActivityTypes;
import sala.find.Findable;
import sala.school.Grade;
import sala.testkit.TestDatabase;

class CourseFindablesTest {

    @RegisterExtension
    final TestDatabase db = new TestDatabase();

    CourseFixture fixture;
    CourseFindables findables;
    UUID course;

    @BeforeEach
    void aCourse() {
        ActivityTypes types = new ActivityTypes(List.of(new Sheet()));
        fixture = new CourseFixture(db, types);
        findables = new CourseFindables(fixture.core.entities, fixture.courses, types);
        course = fixture.draft(List.of(draft("ตัวส่วน")));
    }

    @Test
    void aDraftIsFoundByNobody() {
        assertThat(findables.find(course)).isEmpty();
        assertThat(all()).isEmpty();
    }

    @Test
    void aPublishedCourseIsFoundByItsWords() {
        fixture.publish(course);

        assertThat(all()).containsExactly(course);
        assertThat(found().words()).contains("ตัวส่วน");
        assertThat(found().url()).isEqualTo("/courses/" + course);
    }

    @Test
    void pupilsFindWhatIsGivenToTheirClassroom() {
        fixture.assign(course);
        fixture.publish(course);
        UUID otherRoom = fixture.core.classroom(fixture.school, Grade.P4, 2).id();
        Actor stranger = fixture.core
                .person("stranger", Grant.classroom(Role.PUPIL, fixture.school.id(), otherRoom))
                .actor();

        assertThat(finds(actor(fixture.pupil))).isTrue();
        assertThat(finds(stranger)).isFalse();
    }

    private boolean finds(Actor actor) {
        return !Collections.disjoint(Audience.of(actor), found().audiences());
    }

    private Findable found() {
        return db.inTransaction(() -> findables.find(course)).orElseThrow();
    }

    private List<UUID> all() {
        List<UUID> ids = new ArrayList<>();
        findables.each(ids::add);
        return ids;
    }
}
