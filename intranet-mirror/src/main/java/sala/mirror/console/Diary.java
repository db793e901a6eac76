package sala.mirror.console;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import sala.mirror.care.Care;
import sala.mirror.console.FleetEvent.What;
import sala.mirror.fleet.ContactListener;
import sala.mirror.fleet.NodeHealth;
import sala.mirror.fleet.NodeStatus;
import sala.mirror.fleet.SchoolNode;
import sala.mirror.profile.LineRests;
import sala.sql.Row;
import sala.sql.Sql;

/**
 * Writes down what has changed with a node since it last spoke: its health, its faults, how long it has been behind.
 */
@Singleton
@Transactional
public class Diary implements ContactListener {

    private final Sql sql;
    private final Clock clock;
    private final FleetEvents events;
    private final Silence silence;

    @Inject
    public Diary(Sql sql, Clock clock, FleetEvents events, Silence silence) {
        this.sql = sql;
        this.clock = clock;
        this.events = events;
        this.silence = silence;
    }

    private record Known(@Nullable String fault, @Nullable String version) {}

    @Override
    public void heard(SchoolNode node, NodeStatus status, JsonObject said) {
        Known known = known(node);
        if (said.get(Care.HEALTH) instanceof JsonObject health) {
            sql.update(
                    "update school_node set health = cast(? as jsonb), health_at = ? where id = ?",
                    NodeHealth.read(health).json().toString(),
                    clock.instant(),
                    node.id());
        }
        faults(node, known.fault(), fault(status));
        if (!status.version().equals(known.version())) {
            events.happened(node, known.version() == null ? What.JOINED : What.VERSION, status.version());
        }
        sql.update(
                """
                update school_node n set known_fault = ?, known_version = ?, behind_since = (
                    select case when p.number > ? then coalesce(n.behind_since, least(p.made_at, ?)) end
                    from publication p where p.school_id = n.school_id)
                where id = ?
                """,
                fault(status),
                status.version(),
                status.applied(),
                clock.instant(),
                node.id());
        silence.isOver(node);
    }

    private void faults(SchoolNode node, @Nullable String before, @Nullable String now) {
        if (!Objects.equals(before, now)) {
            events.happened(node, now == null ? What.WELL : What.FAILED, now == null ? "" : now);
        }
    }

    /** A line that rests is no fault. */
    private static @Nullable String fault(NodeStatus status) {
        return LineRests.CODE.equals(status.fault()) ? null : status.fault();
    }

    private Known known(SchoolNode node) {
        return sql.first(Diary::read, "select * from school_node where id = ?", node.id())
                .orElse(new Known(null, null));
    }

    private static Known read(Row row) throws SQLException {
        return new Known(row.textOrNull("known_fault"), row.textOrNull("known_version"));
    }
}
