package sala.subscription;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sala.access.AccessRules;
import sala.access.Actor;
import sala.access.Permission;
import sala.access.Scope;
import sala.change.ChangeLog;
import sala.fault.NotFound;
import sala.school.Grade;
import sala.school.SubjectGroup;
import sala.sql.Row;
import sala.sql.Sql;

/** Keeps what each school is subscribed to. At the district. */
@Singleton
@Transactional
public class Subscriptions {

    /** The kind under which the change log speaks of them; its subject is the school. */
    public static final String KIND = "subscription";

    private final Sql sql;
    private final ChangeLog changes;
    private final Clock clock;

    @Inject
    public Subscriptions(Sql sql, ChangeLog changes, Clock clock) {
        this.sql = sql;
        this.changes = changes;
        this.clock = clock;
    }

    /** The oldest first. */
    public List<Subscription> of(UUID school) {
        return sql.list(
                Subscriptions::read, "select * from subscription where school_id = ? order by made_at, id", school);
    }

    /** Of all schools. */
    public List<Subscription> to(Content content) {
        Columns columns = Columns.of(content);
        return sql.list(
                Subscriptions::read,
                """
                select * from subscription
                where (grade, subject, course, collection, item) is not distinct from
                    (cast(? as text), cast(? as text), cast(? as uuid), cast(? as uuid), cast(? as uuid))
                order by made_at, id
                """,
                columns.grade(),
                columns.subject(),
                columns.course(),
                columns.collection(),
                columns.item());
    }

    /** The same content twice is one subscription, to what was said last. */
    public void add(Actor actor, UUID school, Content content, boolean better) {
        AccessRules.require(actor, Permission.FLEET_MANAGE, Scope.school(school));
        Columns columns = Columns.of(content);
        sql.update(
                """
                insert into subscription
                    (id, school_id, grade, subject, course, collection, item, better, made_by, made_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (school_id, grade, subject, course, collection, item) do update
                    set better = excluded.better, made_by = excluded.made_by, made_at = excluded.made_at
                """,
                UUID.randomUUID(),
                school,
                columns.grade(),
                columns.subject(),
                columns.course(),
                columns.collection(),
                columns.item(),
                better,
                actor.person(),
                clock.instant());
        changes.changed(KIND, school);
    }

    /** What came by it goes from the school, but for what is needed there for another reason. */
    public void end(Actor actor, UUID school, UUID id) {
        AccessRules.require(actor, Permission.FLEET_MANAGE, Scope.school(school));
        if (sql.update("delete from subscription where id = ? and school_id = ?", id, school) == 0) {
            throw new NotFound(KIND);
        }
        changes.changed(KIND, school);
    }

    private static Subscription read(Row row) throws SQLException {
        Columns columns = new Columns(
                row.textOrNull("grade"),
                row.textOrNull("subject"),
                row.idOrNull("course"),
                row.idOrNull("collection"),
                row.idOrNull("item"));
        return new Subscription(
                row.id("id"),
                row.id("school_id"),
                columns.content(),
                row.flag("better"),
                row.id("made_by"),
                row.instant("made_at"));
    }

    /** A content as a row keeps it. */
    private record Columns(
            @Nullable String grade,
            @Nullable String subject,
            @Nullable UUID course,
            @Nullable UUID collection,
            @Nullable UUID item) {

        static Columns of(Content content) {
            if (content instanceof Content.Topic topic) {
                return new Columns(name(topic.grade()), name(topic.subject()), null, null, null);
            }
            if (content instanceof Content.Course course) {
                return new Columns(null, null, course.id(), null, null);
            }
            if (content instanceof Content.Collection collection) {
                return new Columns(null, null, null, collection.id(), null);
            }
            return new Columns(null, null, null, null, ((Content.Item) content).id());
        }

        private static @Nullable String name(@Nullable Enum<?> value) {
            return value == null ? null : value.name();
        }

        Content content() {
            return Arrays.<@Nullable Content>asList(
                            course == null ? null : new Content.Course(course),
                            collection == null ? null : new Content.Collection(collection),
                            item == null ? null : new Content.Item(item))
                    .stream()
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElseGet(this::topic);
        }

        private Content topic() {
            return new Content.Topic(
                    Optional.ofNullable(grade).map(Grade::valueOf).orElse(null),
                    Optional.ofNullable(subject).map(SubjectGroup::valueOf).orElse(null));
        }
    }
}
