package sala.mirror.transfer;

import sala.fault.Fault;
import sala.fault.FaultKind;

/** What the district wants this school to have does not fit on this node's disk. */
public class NotEnoughDisk extends Fault {

    private static final long serialVersionUID = 1L;

    /**
     * @param needed bytes, with the reserve
     * @param free bytes
     */
    NotEnoughDisk(long needed, long free) {
        super(FaultKind.NO_SPACE, "mirror.not-enough-disk", needed >> 20, free >> 20);
    }
}
