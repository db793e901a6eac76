package sala.web.course;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import sala.approval.Edit;
import sala.course.Activity;
import sala.course.Course;
import sala.course.CourseOutline;
import sala.course.Courses;
import sala.people.People;
import sala.people.PersonName;
import sala.web.page.Form;
import sala.web.page.Newest;

/** What the forms and buttons of a course go by, and what they would show now to whoever was overtaken. */
@Singleton
public class NewestCourse {

    private final Courses courses;
    private final People people;

    @Inject
    public NewestCourse(Courses courses, People people) {
        this.courses = courses;
        this.people = people;
    }

    /** The fields that describe a course. */
    public static Form outline(Course course) {
        return Form.showing(outlineOf(course));
    }

    /** All by which somebody decides about a course. */
    public static Form whole(Course course) {
        Map<String, String> seen = outlineOf(course);
        seen.put("why", course.decision().reason());
        seen.put(
                "activities",
                course.activities().stream()
                        .map(activity -> activity.position() + 1 + ". " + activity.title())
                        .collect(Collectors.joining(" ")));
        seen.put("content", content(course.activities()));
        return Form.showing(seen);
    }

    /** All that counts when something is put into a course, or moved in it: whether that is still open to changes. */
    public static Form standing(Course course) {
        return Form.showing(standingOf(course));
    }

    /** One of its activities, by its title alone. */
    static Form activity(Course course, UUID activity) {
        return standing(course).with("title", course.activity(activity).title());
    }

    /** One of its activities with all that is in it, as it was when somebody wants to take it out. */
    public static Form whole(Course course, UUID activity) {
        return activity(course, activity).with("content", content(List.of(course.activity(activity))));
    }

    private Newest now(Course course, Form form) {
        Edit last = course.changed();
        String by = Optional.ofNullable(people.names(Set.of(last.by())).get(last.by()))
                .map(PersonName::full)
                .orElse("");
        return new Newest(form, by, last.at());
    }

    /** Somebody else has made the course so. */
    Newest now(UUID id, Function<Course, Form> form) {
        Course course = courses.get(id);
        return now(course, form.apply(course));
    }

    private static Map<String, String> outlineOf(Course course) {
        CourseOutline outline = course.outline();
        Map<String, String> seen = standingOf(course);
        seen.put("title", outline.title());
        seen.put("grade", outline.grade().name());
        seen.put("subject", outline.subject().name());
        seen.put("description", outline.description());
        return seen;
    }

    private static Map<String, String> standingOf(Course course) {
        return new TreeMap<>(Map.of(
                "version",
                String.valueOf(course.version()),
                "state",
                course.state().name()));
    }

    /** Tells other content from this one; never shown. */
    private static String content(List<Activity> activities) {
        int mark = activities.stream()
                .map(activity -> activity.content().json())
                .toList()
                .hashCode();
        return Integer.toHexString(mark);
    }
}
