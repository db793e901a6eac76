package sala.mirror.snapshot;

import sala.fault.Fault;
import sala.fault.FaultKind;

/** What came over the line is not in a form that this version of Sala knows. */
public class UnreadableSnapshot extends Fault {

    private static final long serialVersionUID = 1L;

    public UnreadableSnapshot(Throwable cause) {
        super(cause, FaultKind.INVALID, "mirror.snapshot-unreadable");
    }
}
