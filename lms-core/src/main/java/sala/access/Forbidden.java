package sala.access;

import sala.fault.Fault;
import sala.fault.FaultKind;

/** The person is known and may not do this. */
public class Forbidden extends Fault {

    private static final long serialVersionUID = 1L;

    public Forbidden(Permission permission) {
        super(FaultKind.FORBIDDEN, "forbidden", permission.name());
    }
}
