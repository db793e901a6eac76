package sala.blob;

import sala.fault.Fault;
import sala.fault.FaultKind;

/** The disk that holds the blobs has no room for more. */
public class BlobStoreFull extends Fault {

    private static final long serialVersionUID = 1L;

    public BlobStoreFull(Throwable cause) {
        super(cause, FaultKind.NO_SPACE, "blob.disk-full");
    }
}
