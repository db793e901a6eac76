package sala.media.scan;

import sala.fault.Fault;
import sala.fault.FaultKind;

/** Whoever looks for malicious programs does not answer: the file waits, however long that takes. */
public class NotChecked extends Fault {

    /** Stable; also the reason of a job that waits. */
    public static final String CODE = "media.not-checked";

    private static final long serialVersionUID = 1L;

    public NotChecked(String detail) {
        super(FaultKind.UNAVAILABLE, CODE, detail);
    }
}
