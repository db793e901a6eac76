package sala.media.copy;

import sala.fault.Fault;
import sala.fault.FaultKind;

/** Somebody has this copy already. */
public class AlreadyLent extends Fault {

    private static final long serialVersionUID = 1L;

    public AlreadyLent() {
        super(FaultKind.CONFLICT, "copy.already-lent");
    }
}
