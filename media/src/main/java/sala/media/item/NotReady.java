package sala.media.item;

import sala.fault.Fault;
import sala.fault.FaultKind;

/** The files of the item are not there yet, or never will be, or are withdrawn. */
public class NotReady extends Fault {

    private static final long serialVersionUID = 1L;

    public NotReady() {
        super(FaultKind.CONFLICT, "media.not-ready");
    }
}
