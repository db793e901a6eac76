package sala.media.needed;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import sala.approval.Approval;
import sala.change.Change;
import sala.course.Assignments;
import sala.course.CourseReferences;
import sala.course.Courses;
import sala.media.item.MediaItem;
import sala.media.item.MediaItems;
import sala.media.item.Readiness;
import sala.media.timetable.SchoolWindow;
import sala.media.timetable.TimetableDays;
import sala.school.Classrooms;

/**
 * The items that a school's node is to hold: those of its courses, of its timetable, and those that it is subscribed
 * to. At the district, within a transaction.
 */
@Singleton
public class NeededItems {

    private static final int AT_ONCE = 200;

    private final EntityManager entities;
    private final CourseReferences courses;
    private final SchoolWindow timetable;
    private final SubscribedItems subscribed;
    private final OfferedItems offered;

    @Inject
    public NeededItems(
            EntityManager entities,
            CourseReferences courses,
            SchoolWindow timetable,
            SubscribedItems subscribed,
            OfferedItems offered) {
        this.offered = offered;
        this.entities = entities;
        this.courses = courses;
        this.timetable = timetable;
        this.subscribed = subscribed;
    }

    /** By their ids, whether they are published or not. */
    public Map<UUID, Need> at(UUID school) {
        Map<UUID, Need> needs = new LinkedHashMap<>();
        courses.neededAt(school).forEach(item -> needs.merge(item, Need.TAUGHT, Need::or));
        timetable.itemsFor(school).forEach(item -> needs.merge(item, Need.ON_AIR, Need::or));
        subscribed.at(school).forEach((item, need) -> needs.merge(item, need, Need::or));
        offered.by(school).forEach(item -> needs.merge(item, Need.OWN, Need::or));
        return needs;
    }

    /** Those of these that the school is to hold. */
    public Map<UUID, Need> among(Set<UUID> items, UUID school) {
        Map<UUID, Need> needs = new LinkedHashMap<>();
        courses.neededAt(school).forEach(item -> needs.merge(item, Need.TAUGHT, Need::or));
        timetable.itemsFor(school).forEach(item -> needs.merge(item, Need.ON_AIR, Need::or));
        offered.by(school).forEach(item -> needs.merge(item, Need.OWN, Need::or));
        needs.keySet().retainAll(items);
        subscribed.among(items, school).forEach((item, need) -> needs.merge(item, need, Need::or));
        return needs;
    }

    /**
     * The items that a school may need otherwise since these changes; empty when that cannot be told. What a course or
     * the timetable no longer shows may stay until everything is looked at.
     */
    public Optional<Set<UUID>> touched(UUID school, Collection<Change> changes) {
        boolean taken = changes.stream()
                .anyMatch(change -> change.gone() && change.kind().equals(Assignments.KIND));
        if (taken || subscribed.isTouched(school, changes)) {
            return Optional.empty();
        }
        Set<UUID> touched = Change.subjects(changes, MediaItems.KIND);
        Change.subjects(changes, Courses.KIND).forEach(course -> touched.addAll(courses.shownBy(course)));
        if (Change.any(changes, TimetableDays.KIND, Classrooms.KIND)) {
            touched.addAll(timetable.itemsFor(school));
        }
        return Optional.of(touched);
    }

    /** Names those of these that are needed, published and complete. */
    public void published(Set<UUID> items, UUID school, BiConsumer<MediaItem, Need> use) {
        published(among(items, school), use);
    }

    /** What its courses and its timetable show; at the school, too. */
    public Set<UUID> taught(UUID school) {
        Set<UUID> taught = new HashSet<>(courses.neededAt(school));
        taught.addAll(timetable.itemsFor(school));
        return taught;
    }

    /** What was sent to the school one by one. */
    public Set<UUID> wishedByName(UUID school) {
        return subscribed.byName(school);
    }

    /** Names those that are published and complete; what was complete once stays while it is made anew. */
    public void published(UUID school, BiConsumer<MediaItem, Need> use) {
        published(at(school), use);
    }

    private void published(Map<UUID, Need> needs, BiConsumer<MediaItem, Need> use) {
        List<UUID> ids = new ArrayList<>(needs.keySet());
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            published(ids.subList(from, Math.min(from + AT_ONCE, ids.size())))
                    .forEach(item -> use.accept(item, needs.getOrDefault(item.id(), Need.TAUGHT)));
        }
    }

    private List<MediaItem> published(List<UUID> ids) {
        return entities.createQuery(
                        "select i from MediaItem i where i.id in :ids and i.standing.approval = :published"
                                + " and (i.outcome.readiness = :ready or i.renditions is not empty)",
                        MediaItem.class)
                .setParameter("ids", ids)
                .setParameter("published", Approval.PUBLISHED)
                .setParameter("ready", Readiness.READY)
                .setHint("eclipselink.batch", "i.renditions")
                .setHint("eclipselink.batch", "i.stills")
                .getResultList();
    }
}
