package sala.mirror.fleet;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
            left join link_profile l on l.school_id = s.id
            left join join_token t on t.school_id = s.id
                and t.used_at is null and t.revoked_at is null and t.expires_at > ?
            """;
    private static final String COLUMNS =
            """
            select s.id as school, s.code, s.thai_name, n.id as node, n.last_contact, n.clock_skew_ms, n.status,
                coalesce(p.number, 0) as published, t.expires_at as token_until, n.health, n.behind_since, n.arrives_at,
                n.need_bytes, n.need_things, n.need_by, n.need_arrives_at, n.disk_bytes, n.disk_why,
                coalesce((l.profile->>'kbps')::integer, 0) as kbps,
                (select count(*) from help_request h where h.school_id = s.id and h.answered_at is null) as help
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

    /**
     * @param words a part of the name or code; empty for all
     * @param filter null for all
     */
    public Page<FleetLine> page(String words, @Nullable FleetFilter filter, Sorting sorting, Paging paging) {
        String where = "where lower(s.thai_name || ' ' || s.code) like ? escape '!'"
                + (filter == null ? "" : " and " + filter.sql(clock.instant()));
        String pattern = Paging.containing(words);
        List<FleetLine> lines = sql.list(
                Fleet::line,
                COLUMNS + LINES + where + " order by " + sorting.sql() + " limit ? offset ?",
                clock.instant(),
                pattern,
                paging.size(),
                (paging.number() - 1L) * paging.size());
        long total = sql.number("select count(*) " + LINES + where, clock.instant(), pattern);
        return new Page<>(lines, total, paging);
    }

    /** In which order, and whether it is turned round. */
    public record Sorting(FleetOrder order, boolean reversed) {

        String sql() {
            return reversed ? order.reversed() : order.sql();
        }
    }

    /** How many schools each filter leaves, in one query. */
    public Map<FleetFilter, Long> counts() {
        String counts = Arrays.stream(FleetFilter.values())
                .map(filter -> "count(*) filter (where " + filter.sql(clock.instant()) + ") as " + filter.name())
                .collect(Collectors.joining(", "));
        return sql.first(Fleet::counts, "select " + counts + " " + LINES, clock.instant())
                .orElseThrow();
    }

    private static Map<FleetFilter, Long> counts(Row row) throws SQLException {
        Map<FleetFilter, Long> counts = new EnumMap<>(FleetFilter.class);
        for (FleetFilter filter : FleetFilter.values()) {
            counts.put(filter, row.number(filter.name()));
        }
        return counts;
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
                row.instantOrNull("token_until"),
                row.textOrNull("health") == null ? null : NodeHealth.read(row.json("health")),
                prospect(row),
                row.number("help"));
    }

    private static Prospect prospect(Row row) throws SQLException {
        return new Prospect(
                row.integer("kbps"),
                row.instantOrNull("behind_since"),
                row.instantOrNull("arrives_at"),
                new Prospect.Need(
                        row.number("need_bytes"),
                        row.integer("need_things"),
                        row.instantOrNull("need_by"),
                        row.instantOrNull("need_arrives_at")),
                row.number("disk_bytes"),
                row.textOrNull("disk_why"));
    }
}
