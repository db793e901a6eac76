package sala.mirror.peer;

import sala.fault.Fault;
import sala.fault.FaultKind;

/** This node gives nothing to a neighbour now, or not what it asks for. */
public class PeerRefused extends Fault {

    private static final long serialVersionUID = 1L;

    /** The keeper has switched it off, or this node has no district. */
    public static final String OFF = "mirror.peer-off";

    /** It is not here, or not for every school; which of the two is not told. */
    public static final String NOT_GIVEN = "mirror.peer-not-given";

    PeerRefused(String code) {
        super(FaultKind.CONFLICT, code);
    }
}
