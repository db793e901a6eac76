package sala.web.once;

import sala.fault.Fault;
import sala.fault.FaultKind;

/** The same form was sent a moment ago and is still being worked on. */
class StillWorking extends Fault {

    private static final long serialVersionUID = 1L;

    StillWorking() {
        super(FaultKind.CONFLICT, "form.still-working");
    }
}
