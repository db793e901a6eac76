package sala.media.needed;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sala.change.Change;
import sala.course.CourseReferences;
import sala.media.description.GradesColumn;
import sala.replica.Urgency;
import sala.school.Grade;
import sala.school.SubjectGroup;
import sala.sql.Sql;
import sala.subscription.Content;
import sala.subscription.Subscription;
import sala.subscription.Subscriptions;

/** The items that a school is subscribed to. At the district, within a transaction. */
@Singleton
public class SubscribedItems {

    /** In the change log. */
    private static final String COLLECTION = "collection";

    private static final String ABOUT =
            """
            select id from media_item
            where version_of is null and approval = 'PUBLISHED'
            and grades like ? and coalesce(subject, '') like ?
            """;

    private final Subscriptions subscriptions;
    private final CourseReferences courses;
    private final Sql sql;

    @Inject
    public SubscribedItems(Subscriptions subscriptions, CourseReferences courses, Sql sql) {
        this.subscriptions = subscriptions;
        this.courses = courses;
        this.sql = sql;
    }

    Map<UUID, Need> at(UUID school) {
        return needs(school, this::items);
    }

    /** Those of these that the school is subscribed to. */
    Map<UUID, Need> among(Set<UUID> items, UUID school) {
        return needs(school, content -> among(items, content));
    }

    private Map<UUID, Need> needs(UUID school, Function<Content, List<UUID>> items) {
        Map<UUID, Need> needs = new LinkedHashMap<>();
        for (Subscription one : subscriptions.of(school)) {
            Urgency urgency = one.content() instanceof Content.Item ? Urgency.NEEDED : Urgency.USABLE;
            Need need = new Need(urgency, one.better());
            items.apply(one.content()).forEach(item -> needs.merge(item, need, Need::or));
        }
        return needs;
    }

    private List<UUID> among(Set<UUID> items, Content content) {
        return content instanceof Content.Topic topic
                ? about(topic.grade(), topic.subject(), " and id = any(?)", items)
                : items(content).stream().filter(items::contains).toList();
    }

    /** Whether what the school is subscribed to is another choice since these changes, not only other items. */
    boolean isTouched(UUID school, Collection<Change> changes) {
        Set<UUID> collections = Change.subjects(changes, COLLECTION);
        return Change.subjects(changes, Subscriptions.KIND).contains(school)
                || !collections.isEmpty()
                        && subscriptions.of(school).stream()
                                .map(Subscription::content)
                                .anyMatch(content -> content instanceof Content.Collection gathered
                                        && collections.contains(gathered.id()));
    }

    Set<UUID> byName(UUID school) {
        return subscriptions.of(school).stream()
                .map(Subscription::content)
                .filter(Content.Item.class::isInstance)
                .map(content -> ((Content.Item) content).id())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What of the register this is now. */
    public List<UUID> items(Content content) {
        if (content instanceof Content.Topic topic) {
            return about(topic.grade(), topic.subject(), "");
        }
        if (content instanceof Content.Course course) {
            return List.copyOf(courses.shownBy(course.id()));
        }
        if (content instanceof Content.Collection collection) {
            return gathered(collection.id());
        }
        return List.of(((Content.Item) content).id());
    }

    private List<UUID> about(
            @Nullable Grade grade, @Nullable SubjectGroup subject, String further, Object... arguments) {
        List<Object> all = new ArrayList<>(
                List.of(grade == null ? "%" : GradesColumn.containing(grade), subject == null ? "%" : subject.name()));
        all.addAll(List.of(arguments));
        return ids(ABOUT + further + " order by id", all.toArray());
    }

    private List<UUID> gathered(UUID collection) {
        return ids("select item as id from collection_item where collection = ? order by position, item", collection);
    }

    private List<UUID> ids(String query, Object... arguments) {
        return sql.list(row -> row.id("id"), query, arguments);
    }
}
