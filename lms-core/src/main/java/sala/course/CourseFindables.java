package sala.course;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import sala.access.Audience;
import sala.access.Permission;
import sala.activity.ActivityTypes;
import sala.approval.Approval;
import sala.find.Findable;
import sala.find.FindableSource;

/** What may be found of a course: its own words, and those of its activities as far as learners may see them. */
@Singleton
@Transactional
public class CourseFindables implements FindableSource {

    private final EntityManager entities;
    private final Courses courses;
    private final ActivityTypes types;

    @Inject
    public CourseFindables(EntityManager entities, Courses courses, ActivityTypes types) {
        this.entities = entities;
        this.courses = courses;
        this.types = types;
    }

    @Override
    public String kind() {
        return Courses.KIND;
    }

    @Override
    public Optional<Findable> find(UUID id) {
        return courses.find(id).filter(Course::isTaught).map(this::findable);
    }

    @Override
    public void each(Consumer<UUID> use) {
        try (Stream<UUID> ids = entities.createQuery(
                        "select c.id from Course c where c.standing.approval = :published or c.shared = true",
                        UUID.class)
                .setParameter("published", Approval.PUBLISHED)
                .getResultStream()) {
            ids.forEach(use);
        }
    }

    private Findable findable(Course course) {
        CourseOutline outline = course.outline();
        return new Findable(
                        Courses.KIND,
                        course.id(),
                        Courses.KIND,
                        outline.title(),
                        outline.description(),
                        "/courses/" + course.id(),
                        outline.subject(),
                        Set.of(outline.grade()),
                        words(course),
                        List.of(),
                        List.of(),
                        Audience.of(Permission.COURSE_VIEW, courses.scope(course)),
                        course.changed().at())
                .headed(course.activities().stream().map(Activity::title).toList());
    }

    private List<String> words(Course course) {
        return course.activities().stream()
                .flatMap(activity -> Stream.concat(Stream.of(activity.title()), words(activity)))
                .toList();
    }

    private Stream<String> words(Activity activity) {
        return types.find(activity.type()).stream().flatMap(type -> type.words(activity.content()).stream());
    }
}
