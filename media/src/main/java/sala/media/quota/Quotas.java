package sala.media.quota;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sala.access.AccessRules;
import sala.access.Actor;
import sala.access.Permission;
import sala.access.Scope;
import sala.fault.Invalid;
import sala.sql.Sql;

/** The room that schools use and may use at this node. A blob that two items share counts for each. */
@Singleton
@Transactional
public class Quotas {

    private static final int PARTS = 6;

    /** The gap says which schools. */
    private static final String USED =
            """
            select school, sum(bytes) as bytes from (
                select i.school, i.original_bytes + i.poster_bytes as bytes from media_item i where i.school %1$s
                union all select i.school, r.bytes from rendition r join media_item i on i.id = r.item where i.school %1$s
                union all select i.school, s.bytes from still s join media_item i on i.id = s.item where i.school %1$s
                union all select i.school, f.bytes from shown_file f join media_item i on i.id = f.item where i.school %1$s
                union all select u.school, u.length from upload u where u.item is null and u.school %1$s
                union all select d.school, f.bytes from disk_import d join disk_file f on f.import = d.id
                    and f.state = 'ACCEPTED' where d.school %1$s
            ) as kept group by school
            """;

    private static final String OF_ONE = USED.formatted("= ?");
    private static final String OF_ALL = USED.formatted("is not null");

    private final Sql sql;
    private final Clock clock;

    @Inject
    public Quotas(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    public Room of(UUID school) {
        Long allowed = sql.first(row -> row.number("bytes"), "select bytes from school_quota where school = ?", school)
                .orElse(null);
        long used = sql.first(
                        row -> row.number("bytes"),
                        OF_ONE,
                        Collections.nCopies(PARTS, school).toArray())
                .orElse(0L);
        return new Room(school, used, allowed);
    }

    /**
     * Asked before a byte is taken, and within the transaction that takes room.
     *
     * @param school null for the district's office, which has no limit
     * @throws QuotaReached when so many more bytes would be too many
     */
    public void requireRoom(@Nullable UUID school, long more) {
        limited(school).filter(room -> !room.holds(more)).ifPresent(room -> {
            throw new QuotaReached(room);
        });
    }

    /**
     * The room of a school that has a limit. Until the end of the transaction nobody else is told of it, so that two
     * who ask at the same moment do not both take the last of it.
     *
     * @param school null for the district's office, which has no limit
     */
    public Optional<Room> limited(@Nullable UUID school) {
        return school == null
                ? Optional.empty()
                : sql.first(
                                row -> row.id("school"),
                                "select school from school_quota where school = ? for update",
                                school)
                        .map(this::of);
    }

    /** Of all schools that use some or have a limit, for somebody who may set it. */
    public Map<UUID, Room> all(Actor actor) {
        AccessRules.require(actor, Permission.QUOTA_SET, Scope.DISTRICT);
        Map<UUID, Long> used = sql.list(row -> Map.entry(row.id("school"), row.number("bytes")), OF_ALL).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        Map<UUID, Long> allowed = sql
                .list(row -> Map.entry(row.id("school"), row.number("bytes")), "select school, bytes from school_quota")
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return List.of(used, allowed).stream()
                .flatMap(known -> known.keySet().stream())
                .distinct()
                .map(school -> new Room(school, used.getOrDefault(school, 0L), allowed.get(school)))
                .collect(Collectors.toUnmodifiableMap(Room::school, Function.identity()));
    }

    /** @param bytes null to take the limit away; what is there already stays in any case */
    public void set(Actor actor, UUID school, @Nullable Long bytes) {
        AccessRules.require(actor, Permission.QUOTA_SET, Scope.DISTRICT);
        if (bytes == null) {
            sql.update("delete from school_quota where school = ?", school);
            return;
        }
        if (bytes <= 0) {
            throw new Invalid("gigabytes", "field.number");
        }
        sql.update(
                "insert into school_quota (school, bytes, set_by, set_at) values (?, ?, ?, ?)"
                        + " on conflict (school) do update set bytes = excluded.bytes, set_by = excluded.set_by,"
                        + " set_at = excluded.set_at",
                school,
                bytes,
                actor.person(),
                clock.instant());
    }
}
