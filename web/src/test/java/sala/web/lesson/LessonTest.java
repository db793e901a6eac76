package sala.web.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import sala.activity.Content;
import sala.approval.Edit;
import sala.course.Activity;
import sala.course.ActivityDraft;
import sala.course.Course;
import sala.course.CourseOutline;
import sala.school.Grade;
import sala.school.SubjectGroup;

class LessonTest {

    private static final Edit EDIT = new Edit(UUID.randomUUID(), Instant.parse("2026-06-15T01:30:00Z"));

    private final Course course =
            new Course(new CourseOutline("แสง", "", Grade.P4, SubjectGroup.SCIENCE), EDIT.by(), null, EDIT.at());
    private final Activity video = course.add(draft("ดู"), EDIT);
    private final Activity sheet = course.add(draft("อ่าน"), EDIT);

    @Test
    void whatWasTakenBackDoesNotStandInTheWay() {
        Lesson lesson = new Lesson(course, Map.of(), Set.of(video.id()));
        assertThat(lesson.isMissing(video)).isTrue();
        assertThat(lesson.next()).contains(sheet);
        assertThat(lesson.after(video)).contains(sheet);
    }

    @Test
    void withoutAnythingLeftThereIsNoNextStep() {
        assertThat(new Lesson(course, Map.of(), Set.of(video.id(), sheet.id())).next())
                .isEmpty();
    }

    private static ActivityDraft draft(String title) {
        Content content =
                new Content(Json.createObjectBuilder().add("version", 1).build());
        return new ActivityDraft(title, "media", content, Set.of());
    }
}
