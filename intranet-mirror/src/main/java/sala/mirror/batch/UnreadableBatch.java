package sala.mirror.batch;

import sala.fault.Fault;
import sala.fault.FaultKind;

/** What should be a batch of records is damaged, is not signed by its node, or is of another version. */
public class UnreadableBatch extends Fault {

    private static final long serialVersionUID = 1L;

    public static final String CODE = "mirror.batch-unreadable";

    UnreadableBatch() {
        super(FaultKind.INVALID, CODE);
    }

    UnreadableBatch(Exception cause) {
        super(cause, FaultKind.INVALID, CODE);
    }
}
