package sala.web.security;

import sala.fault.Fault;
import sala.fault.FaultKind;

/** A state change that did not come from a page of ours, or from a page that is too old. */
public class CrossSiteRequest extends Fault {

    private static final long serialVersionUID = 1L;

    public CrossSiteRequest() {
        super(FaultKind.FORBIDDEN, "cross-site-request");
    }
}
