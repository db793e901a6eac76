package sala.mirror.transfer;

import sala.fault.Fault;
import sala.fault.FaultKind;

/** Some of what the district wants this school to have does not fit on this node's disk; the rest is here. */
public class NotEnoughDisk extends Fault {

    private static final long serialVersionUID = 1L;

    /** @param lacking bytes that must become free */
    NotEnoughDisk(long lacking) {
        super(FaultKind.NO_SPACE, "mirror.not-enough-disk", megabytes(lacking));
    }

    /** Never fewer than what is needed. */
    public static long megabytes(long bytes) {
        return (bytes + (1 << 20) - 1) >> 20;
    }
}
