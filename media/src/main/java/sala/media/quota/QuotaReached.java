package sala.media.quota;

import sala.fault.Fault;
import sala.fault.FaultKind;

/** The file would take more room than the school may use. */
public class QuotaReached extends Fault {

    private static final long serialVersionUID = 1L;

    /** Whole megabytes: what is used is rounded up, and what is allowed down. */
    public QuotaReached(Room room) {
        super(
                FaultKind.NO_SPACE,
                "upload.quota",
                (room.used() + (1 << 20) - 1) >> 20,
                (room.used() + room.left()) >> 20);
    }
}
