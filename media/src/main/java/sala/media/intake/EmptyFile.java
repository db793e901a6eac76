package sala.media.intake;

import sala.fault.Fault;
import sala.fault.FaultKind;

/** A file without a byte. */
public class EmptyFile extends Fault {

    private static final long serialVersionUID = 1L;

    public EmptyFile() {
        super(FaultKind.INVALID, "media.file-empty");
    }
}
