package sala.mirror.transfer;

import sala.blob.Hash;
import sala.fault.Fault;
import sala.fault.FaultKind;

/** A file came whole, and its bytes are not those that its name promises; it is fetched anew the next time. */
public class DamagedOnTheWay extends Fault {

    private static final long serialVersionUID = 1L;

    DamagedOnTheWay(Hash hash) {
        super(FaultKind.UNAVAILABLE, "mirror.blob-damaged", hash.hex());
    }
}
