package sala.signin;

import java.time.Duration;
import sala.fault.Fault;
import sala.fault.FaultKind;

/** Too many wrong passwords for this account or from this address. */
public class TooManyTries extends Fault {

    private static final long serialVersionUID = 1L;

    private final Duration wait;

    public TooManyTries(Duration wait) {
        super(FaultKind.THROTTLED, "signin.too-many-tries", Math.max(1, wait.toSeconds()));
        this.wait = wait;
    }

    /** After this time one more try is allowed; for {@code Retry-After}. */
    public Duration toWait() {
        return wait;
    }
}
