package sala.approval;

/** How far a course or an item has come on its way from its owner to the schools. */
public enum Approval {
    /** Its owner works on it. */
    DRAFT,
    /** Waits for approval. */
    SUBMITTED,
    /** Good, and not shown yet. */
    APPROVED,
    /** There for those it is meant for. */
    PUBLISHED,
    /** Taken back; what people did with it stays. */
    WITHDRAWN
}
