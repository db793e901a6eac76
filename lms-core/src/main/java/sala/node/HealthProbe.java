package sala.node;

import java.util.Optional;

/** Looks whether one thing that this node needs really works, by using it. A CDI bean; asked by the readiness check. */
public interface HealthProbe {

    /** In the readiness answer, such as {@code database}. */
    String name();

    /** What is wrong, in English, for the keeper's log; empty when all is well. Answers within two seconds. */
    Optional<String> complaint();

    /** Whether a node of this role has the thing. */
    default boolean isFor(NodeRole role) {
        return true;
    }

    /** Whether the node cannot do its work while this complains; otherwise it is only told. */
    default boolean stopsWork() {
        return true;
    }
}
