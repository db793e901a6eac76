package sala.together;

import sala.fault.Fault;
import sala.fault.FaultKind;

/** The class session has ended; nothing runs in it any more. */
public class ClassSessionEnded extends Fault {

    private static final long serialVersionUID = 1L;

    public ClassSessionEnded() {
        super(FaultKind.CONFLICT, "class-session.ended");
    }
}
