package sala.media.item;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** How far the work on an item's file has come, and why nothing comes of it. */
@Embeddable
class Outcome {

    @Enumerated(EnumType.STRING)
    private Readiness readiness = Readiness.UPLOADED;

    private String reason = "";

    protected Outcome() {}

    private Outcome(Readiness readiness, String reason) {
        this.readiness = readiness;
        this.reason = reason;
    }

    static Outcome of(Readiness readiness) {
        return new Outcome(readiness, "");
    }

    /** @param code stable, as docs/error-codes.md lists it */
    static Outcome failed(String code) {
        return new Outcome(Readiness.FAILED, code);
    }

    Readiness readiness() {
        return readiness;
    }

    String reason() {
        return reason;
    }
}
