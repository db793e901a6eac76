package sala.mirror.worker;

import sala.fault.Fault;
import sala.fault.FaultKind;

/** The node that keeps the files does not answer, or not as it should. */
public class OfficeRefused extends Fault {

    private static final long serialVersionUID = 1L;
    private static final String CODE = "worker.office-silent";

    /** @param detail for the log, in English */
    public OfficeRefused(String detail) {
        super(FaultKind.UNAVAILABLE, CODE, detail);
    }

    public OfficeRefused(String detail, Throwable cause) {
        super(cause, FaultKind.UNAVAILABLE, CODE, detail);
    }
}
