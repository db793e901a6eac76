package sala.media.version;

import sala.fault.Fault;
import sala.fault.FaultKind;

/** Another file for this item is on its way already. */
public class AnotherComing extends Fault {

    private static final long serialVersionUID = 1L;

    public AnotherComing() {
        super(FaultKind.CONFLICT, "version.another-coming");
    }
}
