package sala.media.recording;

import sala.fault.Fault;
import sala.fault.FaultKind;

/** There is nobody yet who could own what is cut: no admin, supervisor or keeper, or not the one that was named. */
public class NoOwner extends Fault {

    private static final long serialVersionUID = 1L;

    NoOwner() {
        super(FaultKind.UNAVAILABLE, "recording.no-owner");
    }
}
