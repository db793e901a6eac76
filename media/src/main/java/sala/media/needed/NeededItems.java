package sala.media.needed;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import sala.approval.Approval;
import sala.course.CourseReferences;
import sala.media.item.MediaItem;
import sala.media.item.Readiness;
import sala.media.timetable.SchoolWindow;

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

    @Inject
    public NeededItems(
            EntityManager entities, CourseReferences courses, SchoolWindow timetable, SubscribedItems subscribed) {
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
        return needs;
    }

    /** Names those that are published and complete; what was complete once stays while it is made anew. */
    public void published(UUID school, BiConsumer<MediaItem, Need> use) {
        Map<UUID, Need> needs = at(school);
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
