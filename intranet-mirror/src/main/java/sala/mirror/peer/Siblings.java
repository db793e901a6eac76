package sala.mirror.peer;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import sala.mirror.fleet.ContactListener;
import sala.mirror.fleet.NodeStatus;
import sala.mirror.fleet.SchoolNode;
import sala.sql.Sql;

/**
 * At the district: tells each node which other nodes there are, by their keys, in the signed answer to its contact. A
 * node that was cut off or replaced is no longer among them. Told only when it has changed.
 */
@Singleton
@Transactional
public class Siblings implements ContactListener {

    /** Said: the name of the list that the node has, if any. Heard: a newer one. */
    public static final String SIBLINGS = "siblings";

    /** More do not fit into one answer; the nodes that joined first know each other. */
    private static final int MOST = 400;

    private final Sql sql;

    @Inject
    public Siblings(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void heard(SchoolNode node, NodeStatus status, JsonObject said) {
        sql.update(
                "update school_node set siblings = ? where id = ? and siblings is distinct from ?",
                said.getString(SIBLINGS, null),
                node.id(),
                said.getString(SIBLINGS, null));
    }

    @Override
    public Map<String, String> answer(SchoolNode node) {
        SiblingList newest = newest();
        return has(node.id())
                .filter(name -> !name.equals(newest.name()))
                .map(older -> Map.of(SIBLINGS, newest.text()))
                .orElse(Map.of());
    }

    /** Empty for a node that does not ask. */
    private Optional<String> has(UUID node) {
        return sql.first(
                        row -> Optional.ofNullable(row.textOrNull("siblings")),
                        "select siblings from school_node where id = ?",
                        node)
                .flatMap(name -> name);
    }

    private SiblingList newest() {
        Map<UUID, String> keys = new HashMap<>();
        sql.list(
                row -> keys.put(row.id("id"), row.text("signing_key")),
                "select id, signing_key from school_node where state = 'active' order by joined_at, id limit ?",
                MOST);
        return new SiblingList(keys);
    }
}
