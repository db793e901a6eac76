package sala.media.item;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;

/** How far an item is approved, and by which decision. */
@Embeddable
class Standing {

    @Enumerated(EnumType.STRING)
    private Approval approval;

    @Column(name = "decided_by")
    private UUID decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decision_reason")
    private String reason;

    protected Standing() {}

    Standing(Approval approval, Decision decision) {
        this.approval = approval;
        this.decidedBy = decision.by();
        this.decidedAt = decision.at();
        this.reason = decision.reason();
    }

    /** @throws WrongApproval when one does not come there from here */
    Standing next(Approval next, Decision decision) {
        if (!next.before().contains(approval)) {
            throw new WrongApproval(approval);
        }
        return new Standing(next, decision);
    }

    Approval approval() {
        return approval;
    }

    Decision decision() {
        return new Decision(decidedBy, decidedAt, reason);
    }
}
