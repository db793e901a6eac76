package sala.mirror.transfer;

import sala.fault.Fault;
import sala.fault.FaultKind;

/** While its content was fetched, the district has put a newer snapshot in its place. */
class SnapshotMoved extends Fault {

    private static final long serialVersionUID = 1L;

    SnapshotMoved() {
        super(FaultKind.CONFLICT, "mirror.snapshot-moved");
    }
}
