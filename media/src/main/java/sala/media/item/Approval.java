package sala.media.item;

import java.util.Set;

/** How far an item has come on its way to the schools, whatever the state of its files. */
public enum Approval {
    /** Its owner works on it. */
    DRAFT,
    /** Waits for approval. */
    SUBMITTED,
    /** Good, and not shown yet. */
    APPROVED,
    /** There for everybody in the district. */
    PUBLISHED,
    /** Taken back; not played any more. */
    WITHDRAWN;

    /** The states from which one comes to this one. */
    Set<Approval> before() {
        return switch (this) {
            case DRAFT -> Set.of(SUBMITTED, APPROVED, WITHDRAWN);
            case SUBMITTED -> Set.of(DRAFT);
            case APPROVED -> Set.of(SUBMITTED);
            case PUBLISHED -> Set.of(APPROVED);
            case WITHDRAWN -> Set.of(DRAFT, SUBMITTED, APPROVED, PUBLISHED);
        };
    }
}
