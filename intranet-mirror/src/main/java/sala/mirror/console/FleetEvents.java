package sala.mirror.console;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sala.job.Chore;
import sala.mirror.console.FleetEvent.What;
import sala.mirror.fleet.SchoolNode;
import sala.paging.Page;
import sala.paging.Paging;
import sala.sql.Sql;

/**
 * The history of each school's node: what people did with it and what it told of. Nothing in it is ever changed; after
 * two years it is forgotten.
 */
@Singleton
@Transactional
public class FleetEvents implements Chore {

    private static final Duration KEPT = Duration.ofDays(730);

    private final Sql sql;
    private final Clock clock;

    @Inject
    public FleetEvents(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Notes what a node told of. */
    public void happened(SchoolNode node, What what, String detail) {
        note(node.school(), node.id(), what, detail, null);
    }

    /** Notes what somebody did, in the transaction in which it is done. */
    public void did(UUID school, What what, String detail, UUID by) {
        note(school, null, what, detail, by);
    }

    private void note(UUID school, @Nullable UUID node, What what, String detail, @Nullable UUID by) {
        sql.update(
                "insert into fleet_event (school_id, node_id, at, what, detail, by_person) values (?, ?, ?, ?, ?, ?)",
                school,
                node,
                clock.instant(),
                what,
                detail,
                by);
    }

    /** Newest first. */
    public Page<FleetEvent> of(UUID school, Paging paging) {
        return new Page<>(
                sql.list(
                        row -> new FleetEvent(
                                row.instant("at"),
                                What.valueOf(row.text("what")),
                                row.text("detail"),
                                row.idOrNull("by_person")),
                        "select * from fleet_event where school_id = ? order by number desc limit ? offset ?",
                        school,
                        paging.size(),
                        (paging.number() - 1L) * paging.size()),
                sql.number("select count(*) from fleet_event where school_id = ?", school),
                paging);
    }

    @Override
    public String name() {
        return "trim-fleet-events";
    }

    @Override
    public Duration every() {
        return Duration.ofDays(1);
    }

    @Override
    public void run() {
        sql.update("delete from fleet_event where at < ?", clock.instant().minus(KEPT));
    }
}
