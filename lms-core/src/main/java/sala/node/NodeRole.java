package sala.node;

/** What this node is in its district. The same program runs both. */
public enum NodeRole {
    /** Keeps the register, approves, encodes, publishes and supervises. */
    DISTRICT,
    /** Serves one school on its own network, with or without the link. */
    SCHOOL,
    /**
     * Works off jobs of a district's node, whose database it shares; has no pages and keeps no files (docs/adr/0036).
     */
    WORKER
}
