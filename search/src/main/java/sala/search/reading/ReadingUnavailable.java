package sala.search.reading;

import sala.fault.Fault;
import sala.fault.FaultKind;

/** The process that reads files cannot be started: its jars or its Java are missing, or the machine is full. */
public class ReadingUnavailable extends Fault {

    private static final long serialVersionUID = 1L;

    public ReadingUnavailable(Throwable cause) {
        super(cause, FaultKind.UNAVAILABLE, "search.reading-unavailable");
    }
}
