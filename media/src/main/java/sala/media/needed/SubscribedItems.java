package sala.media.needed;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
        Map<UUID, Need> needs = new LinkedHashMap<>();
        for (Subscription one : subscriptions.of(school)) {
            Urgency urgency = one.content() instanceof Content.Item ? Urgency.NEEDED : Urgency.USABLE;
            Need need = new Need(urgency, one.better());
            items(one.content()).forEach(item -> needs.merge(item, need, Need::or));
        }
        return needs;
    }

    /** What of the register this is now. */
    public List<UUID> items(Content content) {
        if (content instanceof Content.Topic topic) {
            return about(topic.grade(), topic.subject());
        }
        if (content instanceof Content.Course course) {
            return List.copyOf(courses.shownBy(course.id()));
        }
        if (content instanceof Content.Collection collection) {
            return gathered(collection.id());
        }
        return List.of(((Content.Item) content).id());
    }

    private List<UUID> about(@Nullable Grade grade, @Nullable SubjectGroup subject) {
        return ids(
                """
                select id from media_item
                where version_of is null and approval = 'PUBLISHED'
                and grades like ? and coalesce(subject, '') like ? order by id
                """,
                grade == null ? "%" : GradesColumn.containing(grade),
                subject == null ? "%" : subject.name());
    }

    private List<UUID> gathered(UUID collection) {
        return ids("select item as id from collection_item where collection = ? order by position, item", collection);
    }

    private List<UUID> ids(String query, Object... arguments) {
        return sql.list(row -> row.id("id"), query, arguments);
    }
}
