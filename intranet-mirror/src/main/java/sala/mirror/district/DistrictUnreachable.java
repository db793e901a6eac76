package sala.mirror.district;

import sala.fault.Fault;
import sala.fault.FaultKind;

/** Nobody answers at the district's address, or the line broke off again and again. */
public class DistrictUnreachable extends Fault {

    private static final long serialVersionUID = 1L;

    public DistrictUnreachable(Throwable cause) {
        super(cause, FaultKind.UNAVAILABLE, "mirror.district-unreachable");
    }
}
