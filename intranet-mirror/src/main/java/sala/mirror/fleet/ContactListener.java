package sala.mirror.fleet;

import jakarta.json.JsonObject;

/** Hears what a node says of itself, in the transaction that notes it. A CDI bean. */
public interface ContactListener {

    /** @param said all that the node told; {@code status} is what every node tells */
    void heard(SchoolNode node, NodeStatus status, JsonObject said);
}
