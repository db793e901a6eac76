package sala.media.profile;

import sala.fault.Fault;
import sala.fault.FaultKind;

/** A recording cannot be encoded as ordered, as it is now. */
public class NotToBeEncoded extends Fault {

    private static final long serialVersionUID = 1L;

    public NotToBeEncoded(Why why) {
        super(FaultKind.CONFLICT, why.code);
    }

    /** What stands in the way. */
    public enum Why {
        /** It is being encoded already, or waits for that. */
        AT_IT("media.encoding-already"),
        /** There is no recording here of which something could be made. */
        NO_ORIGINAL("media.encoding-no-original"),
        /** Such as sound alone as slides. */
        UNSUITED("media.encoding-unsuited");

        private final String code;

        Why(String code) {
            this.code = code;
        }
    }
}
