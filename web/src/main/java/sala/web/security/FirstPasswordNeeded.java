package sala.web.security;

import sala.fault.Fault;
import sala.fault.FaultKind;

/** Somebody else has chosen the password: another one is to be chosen before anything else is done. */
public class FirstPasswordNeeded extends Fault {

    /** Where that is done. */
    public static final String PAGE = "/profile/first";

    private static final long serialVersionUID = 1L;

    public FirstPasswordNeeded() {
        super(FaultKind.FORBIDDEN, "password.first");
    }
}
