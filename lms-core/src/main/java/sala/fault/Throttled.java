package sala.fault;

import java.time.Duration;

/** Somebody asks too often. */
public class Throttled extends Fault {

    private static final long serialVersionUID = 1L;

    private final Duration wait;

    /** @param wait after which it may be asked again; the sentence tells it in seconds */
    public Throttled(String code, Duration wait) {
        super(FaultKind.THROTTLED, code, Math.max(1, wait.toSeconds()));
        this.wait = wait;
    }

    /** After this time it may be asked again; for {@code Retry-After}. */
    public Duration toWait() {
        return wait;
    }
}
