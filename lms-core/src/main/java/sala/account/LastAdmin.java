package sala.account;

import sala.fault.Fault;
import sala.fault.FaultKind;

/** Without this person nobody could let anybody in any more. */
public class LastAdmin extends Fault {

    private static final long serialVersionUID = 1L;

    public LastAdmin() {
        super(FaultKind.CONFLICT, "account.last-admin");
    }
}
