package sala.mirror.transfer;

import sala.mirror.transfer.Missing.Reason;

/** One file cannot be had, and the reason is not the line. Never leaves this package. */
final class NotGiven extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    NotGiven(Reason reason) {
        super(reason.name(), null, false, false);
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}
