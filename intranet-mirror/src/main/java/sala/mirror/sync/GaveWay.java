package sala.mirror.sync;

import sala.fault.Fault;
import sala.fault.FaultKind;

/** A synchronisation ended since a disk is taken in; what it had brought stays, and the next goes on from there. */
public class GaveWay extends Fault {

    private static final long serialVersionUID = 1L;

    GaveWay() {
        super(FaultKind.CONFLICT, "mirror.gave-way");
    }
}
