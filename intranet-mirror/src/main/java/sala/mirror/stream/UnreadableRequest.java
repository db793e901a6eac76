package sala.mirror.stream;

import sala.fault.Fault;
import sala.fault.FaultKind;

/** A node asks for something in a way that this version does not understand. */
public class UnreadableRequest extends Fault {

    private static final long serialVersionUID = 1L;

    public UnreadableRequest(Throwable cause) {
        super(cause, FaultKind.INVALID, "mirror.request-unreadable");
    }
}
