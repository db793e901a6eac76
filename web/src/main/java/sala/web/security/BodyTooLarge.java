package sala.web.security;

import sala.fault.Fault;
import sala.fault.FaultKind;

/** A form or JSON document with more bytes than are read into memory here. */
public class BodyTooLarge extends Fault {

    private static final long serialVersionUID = 1L;

    /** @param limit in bytes */
    public BodyTooLarge(long limit) {
        super(FaultKind.TOO_LARGE, "request.too-large", limit);
    }
}
