package sala.web.node;

import sala.fault.Fault;
import sala.fault.FaultKind;

/** Somebody who is not the launcher of this node asks at the launcher's door. */
class ControlRefused extends Fault {

    private static final long serialVersionUID = 1L;

    ControlRefused() {
        super(FaultKind.UNAUTHENTICATED, "node.control-refused");
    }
}
