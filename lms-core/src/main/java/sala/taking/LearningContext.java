package sala.taking;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import sala.access.Actor;
import sala.access.Grant;
import sala.access.Role;
import sala.activity.ActivityType;
import sala.activity.ActivityTypes;
import sala.course.Activity;
import sala.course.Course;
import sala.course.Courses;
import sala.usage.Setting;
import sala.usage.Thing;

/** What is recorded beside the doing itself: as which class's pupil, in which course, with what. */
@Singleton
public class LearningContext {

    private final Courses courses;
    private final ActivityTypes types;

    @Inject
    public LearningContext(Courses courses, ActivityTypes types) {
        this.courses = courses;
        this.types = types;
    }

    /** What shows one record from elsewhere is counted as that, so that a video in two courses is one video. */
    Thing thing(Activity activity) {
        ActivityType type = types.get(activity.type());
        Set<UUID> shown = activity.references();
        UUID id = shown.size() == 1 ? shown.iterator().next() : activity.id();
        return new Thing(id, type.kind(activity.content()), activity.title());
    }

    Setting setting(Actor actor, Course course) {
        Optional<Grant> pupil = pupil(actor, courses.scope(course).classrooms());
        return new Setting(
                pupil.map(grant -> grant.role().name().toLowerCase(Locale.ROOT)).orElse(null),
                pupil.map(Grant::school).orElse(null),
                pupil.map(Grant::classroom).orElse(null),
                course.id(),
                course.outline().subject().name());
    }

    /** Of a pupil in two classes that are given the course, always the same. */
    private static Optional<Grant> pupil(Actor actor, Set<UUID> classrooms) {
        return actor.grants().stream()
                .filter(grant -> grant.role() == Role.PUPIL)
                .filter(grant -> grant.classroom() != null && classrooms.contains(grant.classroom()))
                .min(Comparator.comparing(grant -> String.valueOf(grant.classroom())));
    }
}
