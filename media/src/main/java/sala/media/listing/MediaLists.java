package sala.media.listing;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sala.access.AccessRules;
import sala.access.Actor;
import sala.access.Openness;
import sala.access.Permission;
import sala.access.Scope;
import sala.approval.Approval;
import sala.media.description.BarredColumn;
import sala.media.description.EndUser;
import sala.media.description.GradesColumn;
import sala.media.item.MediaItem;
import sala.media.item.Readiness;
import sala.media.listing.MediaFilter.Stage;
import sala.paging.Page;
import sala.paging.Paging;

/** Lists of items, for each person those that the table of access lets that person see. */
@Singleton
public class MediaLists {

    private final EntityManager entities;

    @Inject
    public MediaLists(EntityManager entities) {
        this.entities = entities;
    }

    public Page<MediaLine> page(Actor actor, MediaFilter filter, MediaSort sort, Paging paging) {
        Map<String, Object> values = new HashMap<>();
        List<String> conditions = conditions(actor, filter, values);
        String where = " where " + String.join(" and ", conditions);
        return paging.page(
                        entities.createQuery(
                                "select i from MediaItem i" + where + " order by " + sort.order(), MediaItem.class),
                        entities.createQuery("select count(i) from MediaItem i" + where, Long.class),
                        values)
                .map(MediaLine::of);
    }

    /** Of these items those that this person may see, in the order of their ids. */
    public List<MediaLine> among(Actor actor, List<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<String, Object> values = new HashMap<>(Map.of("ids", ids));
        List<String> all = new ArrayList<>(List.of("i.id in :ids", "i.versionOf is null"));
        mayBeSeenBy(actor, all, values);
        return select(all, values, ids.size()).stream()
                .sorted(Comparator.comparing(line -> ids.indexOf(line.id())))
                .toList();
    }

    private List<MediaLine> select(List<String> conditions, Map<String, Object> values, int most) {
        TypedQuery<MediaItem> query = entities.createQuery(
                "select i from MediaItem i where " + String.join(" and ", conditions)
                        + " order by i.changes.changed desc, i.id",
                MediaItem.class);
        values.forEach(query::setParameter);
        return query.setMaxResults(most).getResultList().stream()
                .map(MediaLine::of)
                .toList();
    }

    private static List<String> conditions(Actor actor, MediaFilter filter, Map<String, Object> values) {
        List<String> all = new ArrayList<>(List.of("i.versionOf is null"));
        if (!filter.words().isBlank()) {
            all.add("(lower(i.description.title) like :words escape '!'"
                    + " or lower(i.description.card.keywords) like :words escape '!')");
            values.put("words", Paging.containing(filter.words()));
        }
        mayBeSeenBy(actor, all, values);
        if (!filter.kinds().isEmpty()) {
            all.add("i.kind in :kinds");
            values.put("kinds", filter.kinds());
        }
        only("i.description.subject", filter.subject(), all, values);
        only("i.owner", filter.owner(), all, values);
        if (filter.grade() != null) {
            all.add("i.description.grades like :grade");
            values.put("grade", GradesColumn.containing(filter.grade()));
        }
        taught(filter.place(), all, values);
        if (filter.stage() != null) {
            at(filter.stage(), all, values);
        }
        return all;
    }

    private static void taught(MediaFilter.Place place, List<String> all, Map<String, Object> values) {
        only("i.description.card.term", place.term(), all, values);
        only("i.description.card.unit", place.unit(), all, values);
        if (place.indicator() != null) {
            all.add("lower(i.description.card.indicators) like :indicator escape '!'");
            values.put("indicator", BarredColumn.containing(place.indicator().text()));
        }
    }

    /** What {@link AccessRules} says of one item, said in SQL for many. */
    private static void mayBeSeenBy(Actor actor, List<String> all, Map<String, Object> values) {
        if (AccessRules.permits(actor, Permission.MEDIA_VIEW, Scope.DISTRICT)) {
            return;
        }
        List<String> any = new ArrayList<>(List.of(open(actor, values)));
        if (AccessRules.permits(actor, Permission.MEDIA_VIEW, Scope.ownedBy(actor.person()))) {
            any.add("i.owner = :me");
            values.put("me", actor.person());
        }
        Set<UUID> schools = schoolsSeenBy(actor);
        if (!schools.isEmpty()) {
            any.add("i.school in :schools");
            values.put("schools", schools);
        }
        sharedWith(actor, any, values);
        all.add("(" + String.join(" or ", any) + ")");
    }

    /** What the own school shows its pupils; whoever sees all of that school needs no more. */
    private static void sharedWith(Actor actor, List<String> any, Map<String, Object> values) {
        Set<UUID> sharing = actor.schools().stream()
                .filter(school -> AccessRules.permits(
                        actor, Permission.MEDIA_VIEW, new Scope(null, Set.of(school), Set.of(), Openness.SCHOOL)))
                .collect(Collectors.toUnmodifiableSet());
        if (!sharing.isEmpty()) {
            any.add("i.school in :sharing and i.origin.shared = true and i.description.endUser = :pupils");
            values.put("sharing", sharing);
            values.put("pupils", EndUser.LEARNER);
        }
    }

    private static String open(Actor actor, Map<String, Object> values) {
        values.put("open", Approval.PUBLISHED);
        if (AccessRules.permits(actor, Permission.MEDIA_VIEW, Scope.STAFF)) {
            return "i.standing.approval = :open";
        }
        values.put("learners", EndUser.LEARNER);
        return "i.standing.approval = :open and i.description.endUser = :learners";
    }

    private static Set<UUID> schoolsSeenBy(Actor actor) {
        return actor.schools().stream()
                .filter(school -> AccessRules.permits(actor, Permission.MEDIA_VIEW, Scope.school(school)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static void at(Stage stage, List<String> all, Map<String, Object> values) {
        switch (stage) {
            case IN_PROGRESS -> {
                all.add("i.outcome.readiness in :busy");
                values.put("busy", List.of(Readiness.QUEUED, Readiness.PROCESSING));
            }
            case FAILED -> only("i.outcome.readiness", Readiness.FAILED, all, values);
            case DRAFT, SUBMITTED, APPROVED, PUBLISHED, WITHDRAWN ->
                only("i.standing.approval", Approval.valueOf(stage.name()), all, values);
        }
    }

    private static void only(String path, @Nullable Object wanted, List<String> all, Map<String, Object> values) {
        if (wanted != null) {
            String name = "only" + values.size();
            all.add(path + " = :" + name);
            values.put(name, wanted);
        }
    }
}
