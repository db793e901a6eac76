package sala.mirror.offer;

import java.util.Set;
import sala.approval.Approval;

/** How far an offer has come. */
public enum Stage {
    /** The district has not heard of it. */
    WAITING,
    /** The district knows of it, and its file is on its way. */
    SENDING,
    /** It is at the district as a whole, before those who approve. */
    SUBMITTED,
    APPROVED,
    /** For all schools; the district's from now on. */
    PUBLISHED,
    /** Given back by an approver, with a reason. */
    SENT_BACK,
    /** Taken from everybody by the district after it was published. */
    WITHDRAWN,
    /** The district cannot take it, for a reason that a code tells. */
    REFUSED,
    /** The school has taken it back, and the district has not heard so. */
    TAKING_BACK,
    TAKEN_BACK;

    private static final Set<Stage> OPEN = Set.of(WAITING, SENDING, SUBMITTED, TAKING_BACK);
    private static final Set<Stage> UNDECIDED = Set.of(WAITING, SENDING, SUBMITTED);
    private static final Set<Stage> DISTRICTS = Set.of(APPROVED, PUBLISHED);

    /** Whether something is still to happen. */
    public boolean isOpen() {
        return OPEN.contains(this);
    }

    /** Whether the school can take it back. */
    public boolean isUndecided() {
        return UNDECIDED.contains(this);
    }

    /** Whether the district has said yes: nothing is offered in its place. */
    public boolean isTaken() {
        return DISTRICTS.contains(this);
    }

    static Stage of(Approval approval, String reason) {
        return switch (approval) {
            case DRAFT -> reason.isEmpty() ? TAKEN_BACK : SENT_BACK;
            case SUBMITTED -> SUBMITTED;
            case APPROVED -> APPROVED;
            case PUBLISHED -> PUBLISHED;
            case WITHDRAWN -> WITHDRAWN;
        };
    }
}
