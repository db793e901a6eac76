package sala.mirror.sync;

import sala.fault.Fault;
import sala.fault.FaultKind;

/** This node belongs to no district yet. */
public class NotJoined extends Fault {

    private static final long serialVersionUID = 1L;

    public NotJoined() {
        super(FaultKind.CONFLICT, "mirror.not-joined");
    }
}
