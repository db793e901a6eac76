package sala.approval;

import sala.fault.Fault;
import sala.fault.FaultKind;

/** It stands where this cannot be done with it, mostly because somebody else has decided meanwhile. */
public class WrongApproval extends Fault {

    private static final long serialVersionUID = 1L;

    public WrongApproval(Approval approval) {
        super(FaultKind.CONFLICT, "approval.wrong-state", approval.name());
    }
}
