package sala.mirror.protocol;

import sala.fault.Fault;
import sala.fault.FaultKind;

/**
 * Something came down the line that the joined district has not signed: a stranger answers, or a stranger changed it.
 */
public class NotFromTheDistrict extends Fault {

    private static final long serialVersionUID = 1L;

    public NotFromTheDistrict() {
        super(FaultKind.FORBIDDEN, "mirror.not-from-district");
    }

    public NotFromTheDistrict(Throwable cause) {
        super(cause, FaultKind.FORBIDDEN, "mirror.not-from-district");
    }
}
