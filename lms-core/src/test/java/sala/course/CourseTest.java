package sala.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static sala.course.CourseFixture.draft;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import sala.approval.Approval;
import sala.approval.Decision;
import sala.approval.Edit;
import sala.approval.WrongApproval;
import sala.fault.Invalid;

class CourseTest {

    private static final Instant NOW = Instant.parse("2026-06-15T01:30:00Z");
    private static final UUID SOMEBODY = UUID.randomUUID();
    private static final Edit EDIT = new Edit(SOMEBODY, NOW);

    @Test
    void onlyWhatIsTaughtIsWithdrawn() {
        courseIn(Approval.PUBLISHED).withdraw(decision("เพราะ"));

        assertThatThrownBy(() -> courseIn(Approval.DRAFT).withdraw(decision("เพราะ")))
                .isInstanceOf(WrongApproval.class);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "DRAFT")
    void onlyADraftIsEdited(Approval state) {
        Course course = courseIn(state);

        assertThatThrownBy(() -> course.add(draft("อีก"), EDIT)).isInstanceOf(WrongApproval.class);
        assertThatThrownBy(() -> course.describe(CourseFixture.FRACTIONS, EDIT)).isInstanceOf(WrongApproval.class);
    }

    @Test
    void itIsKnownWhoDecidedWhenAndWhy() {
        Course course = courseIn(Approval.SUBMITTED);
        course.sendBack(decision(" วิดีโอไม่มีเสียง "));

        assertThat(course.decision()).isEqualTo(new Decision(SOMEBODY, NOW, "วิดีโอไม่มีเสียง"));
    }

    @Test
    void itIsKnownWhoChangedItLast() {
        Course course = courseIn(Approval.DRAFT);
        Edit later = new Edit(UUID.randomUUID(), NOW.plusSeconds(60));
        course.describe(CourseFixture.FRACTIONS, later);
        assertThat(course.changed()).isEqualTo(later);

        course.submit(decision(""));
        assertThat(course.changed()).isEqualTo(EDIT);
    }

    @Test
    void anEmptyCourseIsNotHandedIn() {
        Course course = new Course(CourseFixture.FRACTIONS, SOMEBODY, null, NOW);

        assertThatThrownBy(() -> course.submit(decision(""))).isInstanceOf(Invalid.class);
    }

    @Test
    void aTitleIsNeeded() {
        assertThatThrownBy(() ->
                        new CourseOutline(" ", "", CourseFixture.FRACTIONS.grade(), CourseFixture.FRACTIONS.subject()))
                .isInstanceOf(Invalid.class);
    }

    private static Course courseIn(Approval state) {
        Course course = new Course(CourseFixture.FRACTIONS, SOMEBODY, null, NOW);
        course.add(draft("ดู"), EDIT);
        course.follow(course.outline(), state, decision(""));
        return course;
    }

    private static Decision decision(String reason) {
        return new Decision(SOMEBODY, NOW, reason);
    }
}
