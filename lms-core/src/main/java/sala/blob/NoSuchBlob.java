package sala.blob;

import sala.fault.Fault;
import sala.fault.FaultKind;

/** A blob that should be there is not: never stored here, or set aside because its bytes had rotted. */
public class NoSuchBlob extends Fault {

    private static final long serialVersionUID = 1L;

    public NoSuchBlob(Hash hash) {
        super(FaultKind.NOT_FOUND, "blob.missing", hash.hex());
    }
}
