package sala.mirror.transfer;

import sala.fault.Fault;
import sala.fault.FaultKind;

/** A snapshot that the district did sign, and that this node must not take all the same. */
public class SnapshotRefused extends Fault {

    private static final long serialVersionUID = 1L;

    public static final String OTHER_SCHOOL = "mirror.snapshot-other-school";
    public static final String OLDER = "mirror.snapshot-older";

    SnapshotRefused(String code) {
        super(FaultKind.CONFLICT, code);
    }
}
