package sala.course;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;

/** In which state a course is, and by which decision. */
@Embeddable
class Standing {

    @Enumerated(EnumType.STRING)
    private CourseState state;

    @Column(name = "decided_by")
    private UUID decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    private String reason;

    protected Standing() {}

    Standing(CourseState state, Decision decision) {
        this.state = state;
        this.decidedBy = decision.by();
        this.decidedAt = decision.at();
        this.reason = decision.reason();
    }

    /** @throws WrongState when one does not come there from here */
    Standing next(CourseState next, Decision decision) {
        if (!next.before().contains(state)) {
            throw new WrongState(state);
        }
        return new Standing(next, decision);
    }

    /** @throws WrongState in any other state */
    void require(CourseState needed) {
        if (state != needed) {
            throw new WrongState(state);
        }
    }

    CourseState state() {
        return state;
    }

    Decision decision() {
        return new Decision(decidedBy, decidedAt, reason);
    }
}
