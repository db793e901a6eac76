package sala.web.worker;

import sala.fault.Fault;
import sala.fault.FaultKind;

/** Somebody who is no worker of this node asks at the door for workers. */
class WorkerRefused extends Fault {

    private static final long serialVersionUID = 1L;

    WorkerRefused() {
        super(FaultKind.UNAUTHENTICATED, "worker.refused");
    }
}
