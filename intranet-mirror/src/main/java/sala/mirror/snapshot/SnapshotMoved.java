package sala.mirror.snapshot;

import sala.fault.Fault;
import sala.fault.FaultKind;

/** A snapshot is asked for while the district has put a newer one in its place. */
public class SnapshotMoved extends Fault {

    public static final String CODE = "mirror.snapshot-moved";

    private static final long serialVersionUID = 1L;

    public SnapshotMoved() {
        super(FaultKind.CONFLICT, CODE);
    }
}
