package sala.course;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import sala.approval.Approval;
import sala.approval.Decision;
import sala.change.Change;
import sala.replica.Replica;
import sala.replica.ReplicaSource;
import sala.subscription.Content;
import sala.subscription.Subscription;
import sala.subscription.Subscriptions;

/**
 * The published courses of a school's classrooms, and those that it is subscribed to, as they travel to its node, with
 * their activities.
 */
@Singleton
public class CourseReplicas implements ReplicaSource {

    private static final String ASSIGNED =
            "select distinct a.course from Assignment a join Classroom r on r.id = a.classroom where r.school = :school";

    private static final String PUBLISHED = "select c from Course c"
            + " where c.standing.approval = sala.approval.Approval.PUBLISHED and c.id in :courses order by c.id";

    private final EntityManager entities;
    private final Courses courses;
    private final Subscriptions subscriptions;
    private final Clock clock;

    @Inject
    public CourseReplicas(EntityManager entities, Courses courses, Subscriptions subscriptions, Clock clock) {
        this.entities = entities;
        this.courses = courses;
        this.subscriptions = subscriptions;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return Courses.KIND;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public void forSchool(UUID school, Consumer<Replica> use) {
        give(wanted(school), use);
    }

    private Set<UUID> wanted(UUID school) {
        Set<UUID> wanted = new HashSet<>(entities.createQuery(ASSIGNED, UUID.class)
                .setParameter("school", school)
                .getResultList());
        subscriptions.of(school).stream()
                .map(Subscription::content)
                .filter(Content.Course.class::isInstance)
                .forEach(content -> wanted.add(((Content.Course) content).id()));
        return wanted;
    }

    private void give(Set<UUID> wanted, Consumer<Replica> use) {
        if (!wanted.isEmpty()) {
            published(wanted).forEach(course -> use.accept(replica(course)));
        }
    }

    @Override
    public Optional<Set<UUID>> touched(UUID school, Collection<Change> changes) {
        return Change.subjects(changes, Subscriptions.KIND).contains(school)
                ? Optional.empty()
                : Optional.of(Change.subjects(changes, Courses.KIND));
    }

    @Override
    public void forSchool(UUID school, Set<UUID> ids, Consumer<Replica> use) {
        Set<UUID> wanted = wanted(school);
        wanted.retainAll(ids);
        give(wanted, use);
    }

    private List<Course> published(Set<UUID> ids) {
        return entities.createQuery(PUBLISHED, Course.class)
                .setParameter("courses", ids)
                .setHint("eclipselink.batch", "c.activities")
                .setHint("eclipselink.batch", "c.activities.references")
                .getResultList();
    }

    private static Replica replica(Course course) {
        return new Replica(Courses.KIND, course.id(), course.version(), CourseJson.write(course), Set.of());
    }

    @Override
    public void apply(Replica replica) {
        courses.find(replica.id())
                .ifPresentOrElse(
                        course -> {
                            CourseJson.write(replica.state(), course);
                            courses.changed(course);
                        },
                        () -> courses.add(CourseJson.read(replica.id(), replica.state())));
    }

    /** A course is there with all that its activities show. */
    @Override
    public Set<UUID> needs(Replica replica) {
        return CourseJson.references(replica.state());
    }

    /** Shows it to nobody any more; what pupils did in it stays. */
    @Override
    public void withdraw(UUID id) {
        courses.find(id).ifPresent(course -> {
            Decision decision = new Decision(course.origin().owner(), clock.instant(), "");
            course.follow(course.outline(), Approval.WITHDRAWN, decision);
            courses.changed(course);
        });
    }
}
