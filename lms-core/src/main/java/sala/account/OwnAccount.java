package sala.account;

import sala.fault.Fault;
import sala.fault.FaultKind;

/** Nobody gives roles to oneself, closes the own account or resets the own password. */
public class OwnAccount extends Fault {

    private static final long serialVersionUID = 1L;

    public OwnAccount() {
        super(FaultKind.CONFLICT, "account.own");
    }
}
