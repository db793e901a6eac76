package sala.mirror.fleet;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import sala.sql.Sql;

/** Notes when each node spoke to the district and what it said of itself. */
@Singleton
@Transactional
public class Contacts {

    private final Sql sql;
    private final Clock clock;
    private final ContactListeners listeners;

    @Inject
    public Contacts(Sql sql, Clock clock, ContactListeners listeners) {
        this.sql = sql;
        this.clock = clock;
        this.listeners = listeners;
    }

    /** @param said all that the node told */
    public void heard(SchoolNode node, JsonObject said) {
        NodeStatus status = NodeStatus.read(said);
        sql.update(
                "update school_node set last_contact = ?, clock_skew_ms = ?, status = cast(? as jsonb) where id = ?",
                clock.instant(),
                Duration.between(clock.instant(), status.clock()).toMillis(),
                status.json().toString(),
                node.id());
        listeners.tell(node, status, said);
    }

    /** What a node that was heard is told besides the usual. */
    Map<String, String> answers(SchoolNode node) {
        return listeners.answers(node);
    }

    /** Whether a node that has nothing to say should come all the same. */
    boolean haveNews(SchoolNode node) {
        return listeners.haveNews(node);
    }
}
