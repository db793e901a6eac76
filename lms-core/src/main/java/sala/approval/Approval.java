package sala.approval;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

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
    WITHDRAWN;

    /** On its way, and not taken back. */
    public static final Set<Approval> BEFORE_PUBLICATION =
            Collections.unmodifiableSet(EnumSet.of(DRAFT, SUBMITTED, APPROVED));
}
