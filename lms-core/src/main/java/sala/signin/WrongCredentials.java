package sala.signin;

import sala.fault.Fault;
import sala.fault.FaultKind;

/** User name or password is wrong, or the account is closed; which of these is not told. */
public class WrongCredentials extends Fault {

    private static final long serialVersionUID = 1L;

    public WrongCredentials() {
        super(FaultKind.UNAUTHENTICATED, "signin.wrong");
    }
}
