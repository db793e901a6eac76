package sala.attempt;

import sala.fault.Fault;
import sala.fault.FaultKind;

/** The attempt was handed in already; nothing about it changes any more. */
public class AttemptClosed extends Fault {

    private static final long serialVersionUID = 1L;

    public AttemptClosed() {
        super(FaultKind.CONFLICT, "attempt.closed");
    }
}
