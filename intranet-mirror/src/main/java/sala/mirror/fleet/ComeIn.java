package sala.mirror.fleet;

import sala.fault.Fault;
import sala.fault.FaultKind;

/** A node that only glances at the head is to say how it is and hear what it is to do. */
public class ComeIn extends Fault {

    private static final long serialVersionUID = 1L;

    ComeIn() {
        super(FaultKind.CONFLICT, "mirror.come-in");
    }
}
