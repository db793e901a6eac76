package sala.media.intake;

import sala.fault.Fault;
import sala.fault.FaultKind;
import sala.media.item.FileLabel;

/** A file that is neither a recording nor a document nor a picture. */
public class KindUnknown extends Fault {

    private static final long serialVersionUID = 1L;

    public KindUnknown(FileLabel label) {
        super(FaultKind.UNSUPPORTED, "media.kind-unknown", label.text());
    }
}
