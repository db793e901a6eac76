package sala.mirror.profile;

import sala.fault.Fault;
import sala.fault.FaultKind;

/** The profile of the line lets nothing come now. */
public class LineRests extends Fault {

    public static final String CODE = "mirror.line-rests";

    private static final long serialVersionUID = 1L;

    public LineRests() {
        super(FaultKind.CONFLICT, CODE);
    }
}
