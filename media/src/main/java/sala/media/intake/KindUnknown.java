package sala.media.intake;

import sala.fault.Fault;
import sala.fault.FaultKind;
import sala.media.item.FileLabel;

/** A file that is neither a recording nor a document nor a picture. */
public class KindUnknown extends Fault {

    private static final long serialVersionUID = 1L;

    public KindUnknown(FileLabel label) {
        this(FaultKind.UNSUPPORTED, "media.kind-unknown", label);
    }

    private KindUnknown(FaultKind kind, String code, FileLabel label) {
        super(kind, code, label.text());
    }

    /** An exercise that only a player of its own can show. */
    static KindUnknown exercise(FileLabel label) {
        return new KindUnknown(FaultKind.UNSUPPORTED, "media.exercise-not-played", label);
    }
}
