package sala.mirror.fleet;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import sala.sql.Sql;

/** Notes when each node spoke to the district and what it said of itself. */
@Singleton
@Transactional
public class Contacts {

    private final Sql sql;
    private final Clock clock;

    @Inject
    public Contacts(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    public void heard(SchoolNode node, NodeStatus status) {
        sql.update(
                "update school_node set last_contact = ?, clock_skew_ms = ?, status = cast(? as jsonb) where id = ?",
                clock.instant(),
                Duration.between(clock.instant(), status.clock()).toMillis(),
                status.json().toString(),
                node.id());
    }
}
