package sala.roster;

import sala.fault.Fault;
import sala.fault.FaultKind;

/** Somebody has accepted the roster already. */
public class RosterDecided extends Fault {

    private static final long serialVersionUID = 1L;

    public RosterDecided() {
        super(FaultKind.CONFLICT, "roster.decided");
    }
}
