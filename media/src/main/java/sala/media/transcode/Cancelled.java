package sala.media.transcode;

import sala.fault.Fault;
import sala.fault.FaultKind;

/** The work was stopped because somebody asked for that. */
public class Cancelled extends Fault {

    private static final long serialVersionUID = 1L;

    public Cancelled() {
        super(FaultKind.CONFLICT, "media.cancelled");
    }
}
