package sala.mirror.console;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import sala.mirror.care.Care;
import sala.mirror.fleet.ContactListener;
import sala.mirror.fleet.NodeStatus;
import sala.mirror.fleet.SchoolNode;
import sala.replica.ComingNeed;
import sala.sql.Sql;

/**
 * Which records a node shows, by its own signed word: the district asks for those that are needed soon until they are
 * there, and for those that were withdrawn until they are gone.
 */
@Singleton
@Transactional
public class NodeRecords implements ContactListener {

    /** Asked for in one answer; a node that lacks hundreds says so of the most urgent. */
    private static final int AT_ONCE = 24;

    /** What was needed is forgotten when its week is over. */
    private static final Duration KEPT = Duration.ofDays(8);

    private static final String UNSETTLED =
            "node_id = ? and (shown is null or why = 'NEEDED' and not shown or why = 'WITHDRAWN' and shown)";

    private final Sql sql;
    private final Clock clock;

    @Inject
    public NodeRecords(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public void heard(SchoolNode node, NodeStatus status, JsonObject said) {
        said(node, said, Care.SHOWN, true);
        said(node, said, Care.ABSENT, false);
    }

    private void said(SchoolNode node, JsonObject said, String list, boolean shown) {
        if (said.get(list) instanceof JsonArray records) {
            sql.update(
                    """
                    update node_record set shown = ?, said_at = ?
                    where node_id = ? and kind || ':' || record_id = any (?)
                        and (shown is distinct from ? or said_at is null)
                    """,
                    shown,
                    clock.instant(),
                    node.id(),
                    texts(records),
                    shown);
        }
    }

    private static Set<String> texts(JsonArray records) {
        Set<String> texts = new HashSet<>();
        records.stream()
                .filter(JsonString.class::isInstance)
                .map(JsonString.class::cast)
                .forEach(text -> texts.add(text.getString()));
        return texts;
    }

    @Override
    public Map<String, String> answer(SchoolNode node) {
        List<String> asked = sql.list(
                row -> row.text("record"),
                "select kind || ':' || record_id as record from node_record where " + UNSETTLED
                        + " group by kind, record_id order by min(coalesce(said_at, '-infinity')), record_id limit "
                        + AT_ONCE,
                node.id());
        return asked.isEmpty() ? Map.of() : Map.of(Care.ASKS, String.join(",", asked));
    }

    /** Those of them that the node has not said to show. */
    List<ComingNeed> notKnownToBeShown(UUID node, Collection<ComingNeed> needs) {
        Set<UUID> shown = Set.copyOf(sql.list(
                row -> row.id("record_id"),
                "select record_id from node_record where node_id = ? and why = 'NEEDED' and shown",
                node));
        return needs.stream().filter(need -> !shown.contains(need.record())).toList();
    }

    /** From now on the node is asked for these. */
    void wantsToKnow(UUID node, Collection<ComingNeed> needs) {
        sql.update(
                "delete from node_record where node_id = ? and why = 'NEEDED' and asked_at < ?",
                node,
                clock.instant().minus(KEPT));
        sql.batch(
                """
                insert into node_record (node_id, kind, record_id, why, asked_at) values (?, ?, ?, 'NEEDED', ?)
                on conflict do nothing
                """,
                needs.stream()
                        .limit(AT_ONCE)
                        .map(need -> List.<Object>of(node, need.kind(), need.record(), clock.instant()))
                        .toList());
    }
}
