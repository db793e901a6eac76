package sala.media.disk;

import sala.fault.Fault;
import sala.fault.FaultKind;

/** The import is being worked on; what was asked has to wait until that is done, or stopped. */
public class ImportBusy extends Fault {

    private static final long serialVersionUID = 1L;

    ImportBusy() {
        super(FaultKind.CONFLICT, "import.busy");
    }
}
