package sala.mirror.fleet;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import sala.fault.NotFound;
import sala.paging.Page;
import sala.paging.Paging;
import sala.sql.Row;
import sala.sql.Sql;

/** All schools of the district and how their nodes are; one query for each list. */
@Singleton
public class Fleet {

    private static final String LINES =
            """
            from school s
            left join school_node n on n.school_id = s.id and n.state = 'active'
            left join publication p on p.school_id = s.id
            left join join_token t on t.school_id = s.id
                and t.used_at is null and t.revoked_at is null and t.expires_at > ?
            """;
    private static final String COLUMNS =
            """
            select s.id as school, s.code, s.thai_name, n.id as node, n.last_contact, n.clock_skew_ms, n.status,
                coalesce(p.number, 0) as published, t.expires_at as token_until
            """;

    /** More schools than any service area has. */
    private static final int MOST = 2000;

    private final Sql sql;
    private final Clock clock;

    @Inject
    public Fleet(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** @param words a part of the name or code; empty for all */
    public Page<FleetLine> page(String words, FleetOrder order, Paging paging) {
        String where = "where lower(s.thai_name || ' ' || s.code) like ? escape '!'";
        String pattern = Paging.containing(words);
        List<FleetLine> lines = sql.list(
                Fleet::line,
                COLUMNS + LINES + where + " order by " + order.sql() + " limit ? offset ?",
                clock.instant(),
                pattern,
                paging.size(),
                (paging.number() - 1L) * paging.size());
        long total = sql.number("select count(*) " + LINES + where, clock.instant(), pattern);
        return new Page<>(lines, total, paging);
    }

    /**
     * Every school of the district, in the order of their codes, in one query. A district has hundreds; of something
     * that is no district the first ones are given.
     */
    public List<FleetLine> all() {
        return sql.list(Fleet::line, COLUMNS + LINES + " order by s.code, s.id limit ?", clock.instant(), MOST);
    }

    /** @throws NotFound when there is no such school */
    public FleetLine of(UUID school) {
        return sql.first(Fleet::line, COLUMNS + LINES + "where s.id = ?", clock.instant(), school)
                .orElseThrow(() -> new NotFound("school"));
    }

    private static FleetLine line(Row row) throws SQLException {
        return new FleetLine(
                row.id("school"),
                row.text("code"),
                row.text("thai_name"),
                row.idOrNull("node"),
                row.instantOrNull("last_contact"),
                row.textOrNull("clock_skew_ms") == null ? null : Duration.ofMillis(row.number("clock_skew_ms")),
                row.textOrNull("status") == null ? null : NodeStatus.read(row.json("status")),
                row.number("published"),
                row.instantOrNull("token_until"));
    }
}
