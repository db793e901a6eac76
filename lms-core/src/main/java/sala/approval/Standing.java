package sala.approval;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * How far something is approved, and by which decision. What may follow what is written here and nowhere else; who may
 * decide it is in the table of access.
 */
@Embeddable
public class Standing {

    @Enumerated(EnumType.STRING)
    private Approval approval;

    @Column(name = "decided_by")
    private UUID decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    private String reason;

    protected Standing() {}

    /** As it was decided elsewhere; what is decided here comes from the methods below. */
    public Standing(Approval approval, Decision decision) {
        this.approval = approval;
        this.decidedBy = decision.by();
        this.decidedAt = decision.at();
        this.reason = decision.reason();
    }

    /** @throws WrongApproval when it is not a draft */
    public Standing submit(Decision decision) {
        return go(Set.of(Approval.DRAFT), Approval.SUBMITTED, decision);
    }

    /** @throws WrongApproval when it was not submitted */
    public Standing approve(Decision decision) {
        return go(Set.of(Approval.SUBMITTED), Approval.APPROVED, decision);
    }

    /**
     * Gives it back to its owner, with a reason.
     *
     * @throws WrongApproval when it was not submitted, or is published already
     */
    public Standing sendBack(Decision decision) {
        return go(Set.of(Approval.SUBMITTED, Approval.APPROVED), Approval.DRAFT, decision.withReason());
    }

    /**
     * Whoever handed it in works on it again before anybody has decided.
     *
     * @throws WrongApproval when it was not submitted
     */
    public Standing takeBack(Decision decision) {
        return go(Set.of(Approval.SUBMITTED), Approval.DRAFT, decision);
    }

    /** @throws WrongApproval when it is not approved */
    public Standing publish(Decision decision) {
        return go(Set.of(Approval.APPROVED), Approval.PUBLISHED, decision);
    }

    /**
     * Takes it back from everybody, with a reason.
     *
     * @throws WrongApproval when it is withdrawn already
     */
    public Standing withdraw(Decision decision) {
        Set<Approval> any = Set.of(Approval.DRAFT, Approval.SUBMITTED, Approval.APPROVED, Approval.PUBLISHED);
        return go(any, Approval.WITHDRAWN, decision.withReason());
    }

    /**
     * Makes a draft of it again.
     *
     * @throws WrongApproval when it is not withdrawn
     */
    public Standing revise(Decision decision) {
        return go(Set.of(Approval.WITHDRAWN), Approval.DRAFT, decision);
    }

    /** @throws WrongApproval when it stands anywhere else */
    public void require(Approval needed) {
        requireOneOf(Set.of(needed));
    }

    /** @throws WrongApproval when it stands anywhere else */
    public void requireOneOf(Set<Approval> allowed) {
        if (!allowed.contains(approval)) {
            throw new WrongApproval(approval);
        }
    }

    private Standing go(Set<Approval> from, Approval to, Decision decision) {
        requireOneOf(from);
        return new Standing(to, decision);
    }

    public Approval approval() {
        return approval;
    }

    public Decision decision() {
        return new Decision(decidedBy, decidedAt, reason);
    }
}
