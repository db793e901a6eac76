package sala.media.item;

import sala.fault.Fault;
import sala.fault.FaultKind;

/** The item stands where this cannot be done with it. */
public class WrongApproval extends Fault {

    private static final long serialVersionUID = 1L;

    public WrongApproval(Approval approval) {
        super(FaultKind.CONFLICT, "media.wrong-approval", approval.name());
    }
}
