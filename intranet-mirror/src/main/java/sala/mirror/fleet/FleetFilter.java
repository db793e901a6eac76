package sala.mirror.fleet;

import java.time.Duration;
import java.time.Instant;

/** What the fleet can be narrowed by: what somebody should do something about. */
public enum FleetFilter {
    /** Nothing was heard for a week. */
    SILENT("n.id is not null and coalesce(n.last_contact, n.joined_at) < '%s'"),
    FAILING(
            """
            (n.status->>'fault' is not null and n.status->>'fault' <> 'mirror.line-rests'
            or coalesce((n.health->>'broken')::bigint, 0) > 0
            or coalesce((n.health->>'failedJobs')::bigint, 0) > 0
            or coalesce((n.status->>'lacking')::bigint, 0) > 0
            or abs(coalesce(n.clock_skew_ms, 0)) > 300000)
            """),
    /** Somebody there has asked for help and has no answer. */
    HELP("exists (select 1 from help_request h where h.school_id = s.id and h.answered_at is null)"),
    /** What is needed, or wanted, does not come over the line in time. */
    NEEDS_DISK("n.disk_bytes > 0"),
    BEHIND(
            """
            n.id is not null and (coalesce((n.status->>'applied')::bigint, 0) < coalesce(p.number, 0)
            or coalesce((n.status->>'missingBlobs')::bigint, 0) > 0)
            """),
    PAUSED("coalesce((n.health->>'paused')::boolean, false)"),
    NO_NODE("n.id is null");

    private static final Duration WEEK = Duration.ofDays(7);

    private final String sql;

    FleetFilter(String sql) {
        this.sql = sql;
    }

    /** A condition on the tables of {@link Fleet}. */
    String sql(Instant now) {
        return "(" + sql.formatted(now.minus(WEEK)) + ")";
    }
}
