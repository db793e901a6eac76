package sala.web.security;

import sala.fault.Fault;
import sala.fault.FaultKind;

/** Nobody is signed in, and this needs somebody. */
public class SignInNeeded extends Fault {

    private static final long serialVersionUID = 1L;

    public SignInNeeded() {
        super(FaultKind.UNAUTHENTICATED, "sign-in-needed");
    }
}
