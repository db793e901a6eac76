package sala.mirror.transfer;

import sala.fault.Fault;
import sala.fault.FaultKind;

/** The district has a file no more, or only a damaged one: what needs it waits, everything else is here. */
public class FileMissing extends Fault {

    private static final long serialVersionUID = 1L;

    FileMissing(Missing missing) {
        super(
                FaultKind.UNAVAILABLE,
                code(missing.reason()),
                missing.blob().hash().hex());
    }

    private static String code(Missing.Reason reason) {
        return reason == Missing.Reason.GONE ? "mirror.blob-gone" : "mirror.blob-damaged";
    }
}
