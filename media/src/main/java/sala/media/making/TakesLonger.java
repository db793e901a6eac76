package sala.media.making;

import sala.fault.Fault;
import sala.fault.FaultKind;

/** A file takes longer than others should wait for; it is worked on where it holds up nobody. */
public class TakesLonger extends Fault {

    private static final long serialVersionUID = 1L;

    public TakesLonger() {
        super(FaultKind.UNAVAILABLE, "media.takes-longer");
    }
}
