package sala.mirror.protocol;

import sala.fault.Fault;
import sala.fault.FaultKind;

/** What came is not of the form that was agreed upon: another version, damaged on the way, or made to do harm. */
public class NotUnderstood extends Fault {

    private static final long serialVersionUID = 1L;

    public NotUnderstood(Throwable cause) {
        super(cause, FaultKind.INVALID, "mirror.not-understood");
    }

    public NotUnderstood() {
        super(FaultKind.INVALID, "mirror.not-understood");
    }
}
