package sala.node;

/**
 * Something that must happen when the server starts, before the node calls itself ready. A CDI bean; steps run one
 * after the other by {@link #order()}, lowest first, outside a transaction.
 */
public interface StartStep {

    /**
     * The log is marked from -10 on, tables are made at 0, keys at 10, jobs at 20, readers of the change log at 30,
     * sample content at 50.
     */
    int order();

    /** Whether a node of this role takes the step. A worker takes only those that say so. */
    default boolean isFor(NodeRole role) {
        return role != NodeRole.WORKER;
    }

    /** Runs once a start. An exception keeps the node from becoming ready and is shown by its readiness check. */
    void start();

    /** Runs when the server stops, in the reverse order. */
    default void stop() {}
}
