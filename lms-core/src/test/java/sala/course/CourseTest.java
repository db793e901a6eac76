package sala.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static sala.course.CourseFixture.draft;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import sala.fault.Invalid;

class CourseTest {

    private static final Instant NOW = Instant.parse("2026-06-15T01:30:00Z");
    private static final UUID SOMEBODY = UUID.randomUUID();

    static Stream<Arguments> steps() {
        return Stream.of(
                step(Course::submit, CourseState.SUBMITTED, EnumSet.of(CourseState.DRAFT)),
                step(Course::approve, CourseState.APPROVED, EnumSet.of(CourseState.SUBMITTED)),
                step(Course::sendBack, CourseState.DRAFT, EnumSet.of(CourseState.SUBMITTED, CourseState.APPROVED)),
                step(Course::publish, CourseState.PUBLISHED, EnumSet.of(CourseState.APPROVED)),
                step(Course::withdraw, CourseState.WITHDRAWN, EnumSet.of(CourseState.PUBLISHED)),
                step(Course::revise, CourseState.DRAFT, EnumSet.of(CourseState.WITHDRAWN)));
    }

    @ParameterizedTest
    @MethodSource("steps")
    void eachStepIsPossibleFromItsStatesOnly(
            BiConsumer<Course, Decision> step, CourseState result, Set<CourseState> possible) {
        for (CourseState state : CourseState.values()) {
            Course course = courseIn(state);
            if (possible.contains(state)) {
                step.accept(course, decision("เพราะ"));
                assertThat(course.state()).isEqualTo(result);
            } else {
                assertThatThrownBy(() -> step.accept(course, decision("เพราะ"))).isInstanceOf(WrongState.class);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "DRAFT")
    void onlyADraftIsEdited(CourseState state) {
        Course course = courseIn(state);

        assertThatThrownBy(() -> course.add(draft("อีก"), NOW)).isInstanceOf(WrongState.class);
        assertThatThrownBy(() -> course.describe(CourseFixture.FRACTIONS, NOW)).isInstanceOf(WrongState.class);
    }

    @Test
    void itIsKnownWhoDecidedWhenAndWhy() {
        Course course = courseIn(CourseState.SUBMITTED);
        course.sendBack(decision(" วิดีโอไม่มีเสียง "));

        assertThat(course.decision()).isEqualTo(new Decision(SOMEBODY, NOW, "วิดีโอไม่มีเสียง"));
    }

    @Test
    void whoeverSendsItBackSaysWhy() {
        Course course = courseIn(CourseState.SUBMITTED);

        assertThatThrownBy(() -> course.sendBack(decision(" "))).isInstanceOf(Invalid.class);
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

    private static Arguments step(BiConsumer<Course, Decision> step, CourseState result, Set<CourseState> possible) {
        return Arguments.of(step, result, possible);
    }

    private static Course courseIn(CourseState state) {
        Course course = new Course(CourseFixture.FRACTIONS, SOMEBODY, null, NOW);
        course.add(draft("ดู"), NOW);
        course.follow(course.outline(), state, decision(""));
        return course;
    }

    private static Decision decision(String reason) {
        return new Decision(SOMEBODY, NOW, reason);
    }
}
