package sala.media.listing;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import sala.access.AccessRules;
import sala.access.Actor;
import sala.access.Permission;
import sala.access.Scope;
import sala.media.description.GradesColumn;
import sala.media.item.MediaItem;
import sala.paging.Page;
import sala.paging.Paging;
import sala.school.SubjectGroup;

/** What waits for approval, for each approver what that person may decide about; what waits longest comes first. */
@Singleton
public class MediaQueue {

    private final EntityManager entities;

    @Inject
    public MediaQueue(EntityManager entities) {
        this.entities = entities;
    }

    /** Of the filter its words, kinds, learning area and grade count. */
    public Page<QueueLine> page(Actor actor, MediaFilter filter, Paging paging) {
        Map<String, Object> values = new HashMap<>();
        String where = " where " + String.join(" and ", conditions(actor, filter, values));
        return paging.page(
                        entities.createQuery(
                                "select i from MediaItem i" + where + " order by i.waitsSince, i.id", MediaItem.class),
                        entities.createQuery("select count(i) from MediaItem i" + where, Long.class),
                        values)
                .map(QueueLine::of);
    }

    /** How many wait for this person. */
    public long waiting(Actor actor) {
        Map<String, Object> values = new HashMap<>();
        var count = entities.createQuery(
                "select count(i) from MediaItem i where "
                        + String.join(" and ", conditions(actor, MediaFilter.ALL, values)),
                Long.class);
        values.forEach(count::setParameter);
        return count.getSingleResult();
    }

    private static List<String> conditions(Actor actor, MediaFilter filter, Map<String, Object> values) {
        List<String> all = new ArrayList<>(List.of("i.waitsSince is not null"));
        all.add(mayBeDecidedBy(actor, values));
        if (!filter.words().isBlank()) {
            all.add("lower(i.description.title) like :words escape '!'");
            values.put("words", Paging.containing(filter.words()));
        }
        if (!filter.kinds().isEmpty()) {
            all.add("i.kind in :kinds");
            values.put("kinds", filter.kinds());
        }
        if (filter.subject() != null) {
            all.add("i.description.subject = :subject");
            values.put("subject", filter.subject());
        }
        if (filter.grade() != null) {
            all.add("i.description.grades like :grade");
            values.put("grade", GradesColumn.containing(filter.grade()));
        }
        return all;
    }

    /** What {@link AccessRules} says of one item, said in SQL for many. */
    private static String mayBeDecidedBy(Actor actor, Map<String, Object> values) {
        if (AccessRules.permits(actor, Permission.MEDIA_APPROVE, Scope.DISTRICT)) {
            return "1 = 1";
        }
        List<SubjectGroup> areas = Arrays.stream(SubjectGroup.values())
                .filter(subject ->
                        AccessRules.permits(actor, Permission.MEDIA_APPROVE, Scope.DISTRICT.in(subject.name())))
                .toList();
        if (areas.isEmpty()) {
            return "1 = 0";
        }
        values.put("areas", areas);
        return "i.description.subject in :areas";
    }
}
