package sala.search;

import sala.fault.Fault;
import sala.fault.FaultKind;

/** The index cannot be asked at the moment: it is damaged, and is being built anew by itself. */
public class SearchUnavailable extends Fault {

    private static final long serialVersionUID = 1L;

    public SearchUnavailable() {
        super(FaultKind.UNAVAILABLE, "search.unavailable");
    }

    public SearchUnavailable(Throwable cause) {
        super(cause, FaultKind.UNAVAILABLE, "search.unavailable");
    }
}
