package sala.course;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sala.access.AccessRules;
import sala.access.Actor;
import sala.access.Permission;
import sala.access.Scope;
import sala.approval.Approval;
import sala.paging.Page;
import sala.paging.Paging;

/** Lists of courses for those who make, look for and approve them; pupils' own are in {@code sala.taking}. */
@Singleton
public class CourseLists {

    private static final String GIVEN = " and c.id in (select g.course from Assignment g"
            + " where g.classroom in :classrooms and g.from <= :now and (g.until is null or g.until > :now))";

    private final EntityManager entities;
    private final Clock clock;

    @Inject
    public CourseLists(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * Those that the actor may see, as the table of access says it of one: all for the district's people, for others
     * one's own, and of the published ones and those that the own school uses all that are open to the role, or are
     * given to the own classrooms.
     */
    public Page<CourseLine> page(Actor actor, CourseFilter filter, CourseSort sort, Paging paging) {
        Map<String, Object> values = new HashMap<>();
        String where = where(actor, filter, values);
        return paging.page(
                entities.createQuery(
                        "select new sala.course.CourseLine(c.id, c.title, c.grade, c.subject, c.standing.approval, c.shared, c.owner,"
                                + " c.changed, (select count(a) from Activity a where a.course = c)) from Course c where "
                                + where + " order by " + sort.order(),
                        CourseLine.class),
                entities.createQuery("select count(c) from Course c where " + where, Long.class),
                values);
    }

    private String where(Actor actor, CourseFilter filter, Map<String, Object> values) {
        StringBuilder where = new StringBuilder("lower(c.title) like :words escape '!'");
        values.put("words", Paging.containing(filter.words()));
        if (!AccessRules.permits(actor, Permission.COURSE_VIEW, Scope.DISTRICT)) {
            where.append(" and (c.owner = :me or (c.standing.approval = :published");
            values.put("me", actor.person());
            values.put("published", Approval.PUBLISHED);
            shared(actor.schools(), where, values);
            if (!AccessRules.permits(actor, Permission.COURSE_VIEW, Scope.EVERYONE)) {
                given(actor.classrooms(), where, values);
            }
            where.append(')');
        }
        only("c.grade", filter.grade(), where, values);
        only("c.subject", filter.subject(), where, values);
        only("c.standing.approval", filter.state(), where, values);
        only("c.owner", filter.owner(), where, values);
        return where.toString();
    }

    private static void shared(Set<UUID> schools, StringBuilder where, Map<String, Object> values) {
        if (schools.isEmpty()) {
            where.append(')');
        } else {
            where.append(" or c.shared = true and c.homeSchool in :schools)");
            values.put("schools", schools);
        }
    }

    private void given(Set<UUID> classrooms, StringBuilder where, Map<String, Object> values) {
        if (classrooms.isEmpty()) {
            where.append(" and 1 = 0");
        } else {
            where.append(GIVEN);
            values.put("classrooms", classrooms);
            values.put("now", clock.instant());
        }
    }

    private static void only(String path, @Nullable Object wanted, StringBuilder where, Map<String, Object> values) {
        if (wanted != null) {
            String name = "wanted" + values.size();
            where.append(" and ").append(path).append(" = :").append(name);
            values.put(name, wanted);
        }
    }
}
