package sala.signin;

import java.time.Duration;
import sala.fault.Throttled;

/** Too many wrong passwords for this account or from this address. */
public class TooManyTries extends Throttled {

    private static final long serialVersionUID = 1L;

    public TooManyTries(Duration wait) {
        super("signin.too-many-tries", wait);
    }
}
