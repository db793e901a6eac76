package sala.roster;

import sala.fault.Fault;
import sala.fault.FaultKind;

/** Somebody else has the citizen id by now. */
public class CitizenIdTaken extends Fault {

    private static final long serialVersionUID = 1L;

    public CitizenIdTaken() {
        super(FaultKind.CONFLICT, "roster.id-taken");
    }
}
