package sala.mirror.publication;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import sala.mirror.snapshot.Branches;
import sala.sql.Row;
import sala.sql.Sql;
import sala.sql.Transactions;

/** How far the lists of all schools are. */
@Singleton
public class PublicationTables {

    /** A node that was away for longer gets its whole list anew. */
    private static final Duration KEPT = Duration.ofDays(60);

    private final Sql sql;
    private final Transactions transactions;
    private final Clock clock;

    @Inject
    public PublicationTables(Sql sql, Transactions transactions, Clock clock) {
        this.sql = sql;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Runs in a transaction to which all tables stand still. */
    <T> T atOneMoment(Supplier<T> work) {
        return transactions.get(() -> {
            sql.update("set transaction isolation level repeatable read");
            return work.get();
        });
    }

    void atOnce(Runnable work) {
        transactions.run(work);
    }

    /** The number of the list, unless something changed since the content was last looked at. */
    Optional<Long> checkedNumber(UUID school, long position) {
        return sql.first(
                row -> row.number("number"),
                "select number from publication where school_id = ? and checked_position = ?",
                school,
                position);
    }

    /** When all of each school's content was last looked at. */
    Map<UUID, Instant> looked() {
        Map<UUID, Instant> looked = new LinkedHashMap<>();
        sql.list(
                row -> looked.put(row.id("school_id"), row.instant("looked_at")),
                "select school_id, looked_at from publication where looked_at is not null order by looked_at");
        return looked;
    }

    ListState state(UUID school) {
        return sql.first(PublicationTables::state, "select * from publication where school_id = ?", school)
                .orElseGet(() -> ListState.none(school));
    }

    /** Whether all that changed since this number is still known. */
    boolean knowsSince(UUID school, long number) {
        return sql.number(
                        "select count(*) from publication where school_id = ? and history_from <= ? and number >= ?",
                        school,
                        number,
                        number)
                > 0;
    }

    void write(ListState state) {
        sql.update(
                """
                insert into publication
                    (school_id, number, root, branches, next_place, history_from, checked_position, looked_at, made_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (school_id) do update set number = excluded.number, root = excluded.root,
                    branches = excluded.branches, next_place = excluded.next_place,
                    checked_position = excluded.checked_position, looked_at = excluded.looked_at,
                    made_at = excluded.made_at
                """,
                state.school(),
                state.number(),
                state.branches().root(),
                state.branches().bytes(),
                state.nextPlace(),
                state.number(),
                state.checked(),
                state.looked(),
                clock.instant());
    }

    /** The list is as it was. */
    void checked(ListState state) {
        sql.update(
                "update publication set checked_position = ?, looked_at = ? where school_id = ?",
                state.checked(),
                state.looked(),
                state.school());
    }

    /** Forgets what ended long ago. */
    void forget(UUID school) {
        Instant before = clock.instant().minus(KEPT);
        sql.update(
                """
                update publication set history_from = greatest(history_from, coalesce((
                    select max(until) from (
                        select until from published_record where school_id = ? and ended_at < ?
                        union all select until from published_file where school_id = ? and ended_at < ?) gone), 0))
                where school_id = ?
                """,
                school,
                before,
                school,
                before,
                school);
        sql.update("delete from published_record where school_id = ? and ended_at < ?", school, before);
        sql.update("delete from published_file where school_id = ? and ended_at < ?", school, before);
    }

    private static ListState state(Row row) throws SQLException {
        return new ListState(
                row.id("school_id"),
                row.number("number"),
                Branches.read(row.bytes("branches")),
                row.integer("next_place"),
                row.number("checked_position"),
                row.instantOrNull("looked_at"));
    }
}
