package sala.node;

/** What this node is in its district. The same program runs both. */
public enum NodeRole {
    /** Keeps the register, approves, encodes, publishes and supervises. */
    DISTRICT,
    /** Serves one school on its own network, with or without the link. */
    SCHOOL
}
