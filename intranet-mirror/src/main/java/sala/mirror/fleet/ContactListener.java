package sala.mirror.fleet;

import jakarta.json.JsonObject;
import java.util.Map;

/** Hears what a node says of itself, in the transaction that notes it, and may answer. A CDI bean. */
public interface ContactListener {

    /** @param said all that the node told; {@code status} is what every node tells */
    void heard(SchoolNode node, NodeStatus status, JsonObject said);

    /** What the node is told in turn, signed with all else. */
    default Map<String, String> answer(SchoolNode node) {
        return Map.of();
    }

    /** Whether the node should come and be told, even when it has nothing to say; asked each minute by each node. */
    default boolean hasNews(SchoolNode node) {
        return false;
    }
}
