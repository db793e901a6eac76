package sala.mirror.snapshot;

import sala.fault.Fault;
import sala.fault.FaultKind;

/** The extents of a file are asked for before the district has read it for them, or while its own is spoiled. */
public class ExtentsNotYet extends Fault {

    public static final String CODE = "mirror.extents-not-yet";

    private static final long serialVersionUID = 1L;

    public ExtentsNotYet() {
        super(FaultKind.UNAVAILABLE, CODE);
    }
}
