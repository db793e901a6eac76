package sala.course;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import sala.activity.ActivityType;
import sala.activity.ActivityTypes;
import sala.activity.Flaw;
import sala.fault.Invalid;
import sala.fault.Invalid.FieldFlaw;

/** What keeps pupils from working on a course: what the types of its activities find missing in them. */
@Singleton
public class CourseFlaws {

    private final ActivityTypes types;

    @Inject
    public CourseFlaws(ActivityTypes types) {
        this.types = types;
    }

    /** Activity by activity; empty for a course that is complete. */
    public List<FieldFlaw> of(Course course) {
        return course.activities().stream().flatMap(this::of).toList();
    }

    /** @throws Invalid when an activity is not complete; names every flaw */
    public void requireNone(Course course) {
        List<FieldFlaw> flaws = of(course);
        if (!flaws.isEmpty()) {
            throw new Invalid(flaws);
        }
    }

    private Stream<FieldFlaw> of(Activity activity) {
        String field = "activities/" + activity.id();
        return types.find(activity.type())
                .map(type -> of(type, activity, field))
                .orElseGet(() -> Stream.of(new FieldFlaw(field, "activity.unknown-type", List.of(activity.type()))));
    }

    private static Stream<FieldFlaw> of(ActivityType type, Activity activity, String field) {
        List<Flaw> flaws = type.flaws(activity.content());
        return flaws.stream().map(flaw -> new FieldFlaw(field + "/" + flaw.place(), flaw.code(), flaw.arguments()));
    }
}
