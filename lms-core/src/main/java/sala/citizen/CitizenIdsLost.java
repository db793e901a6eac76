package sala.citizen;

import sala.fault.Fault;
import sala.fault.FaultKind;

/** What is kept here was sealed with another key: the data folder's {@code secrets} do not belong to its database. */
public class CitizenIdsLost extends Fault {

    private static final long serialVersionUID = 1L;

    CitizenIdsLost(Exception cause) {
        super(cause, FaultKind.UNAVAILABLE, "citizen-id.other-key");
    }
}
