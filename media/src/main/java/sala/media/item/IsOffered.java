package sala.media.item;

import sala.approval.Approval;
import sala.fault.Fault;
import sala.fault.FaultKind;

/** The item is offered to the district with the file that it has: it gets no other before that is over. */
public class IsOffered extends Fault {

    private static final long serialVersionUID = 1L;

    private IsOffered() {
        super(FaultKind.CONFLICT, "media.is-offered");
    }

    /** @throws IsOffered when its school offers it, and nobody has decided yet */
    public static void refuse(MediaItem item) {
        if (item.origin().isOffered() && item.approval() == Approval.SUBMITTED) {
            throw new IsOffered();
        }
    }
}
