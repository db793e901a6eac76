package sala.mirror.fleet;

import java.util.UUID;
import sala.mirror.protocol.NodeRefused;

/**
 * A school's node as the district knows it.
 *
 * @param key the public signing key as a JWK
 */
public record SchoolNode(UUID id, UUID school, String key, State state) {

    /** Whether a node may speak to the district. */
    public enum State {
        ACTIVE("active"),
        /** Another node of the same school has joined since. */
        REPLACED("replaced"),
        CUT_OFF("cut-off");

        private final String text;

        State(String text) {
            this.text = text;
        }

        /** As stored and as told to programs. */
        public String text() {
            return text;
        }

        static State of(String text) {
            for (State state : values()) {
                if (state.text.equals(text)) {
                    return state;
                }
            }
            throw new IllegalArgumentException(text);
        }
    }

    /** The same node as it was, or will be, under another key. */
    public SchoolNode under(String otherKey) {
        return new SchoolNode(id, school, otherKey, state);
    }

    /** @throws NodeRefused when the node was cut off or replaced */
    public SchoolNode requireActive() {
        if (state != State.ACTIVE) {
            throw new NodeRefused(NodeRefused.CUT_OFF);
        }
        return this;
    }
}
