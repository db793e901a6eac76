package sala.media.intake;

import sala.fault.Fault;
import sala.fault.FaultKind;

/** One person has as many files in progress as one person may. */
public class TooManyInProgress extends Fault {

    private static final long serialVersionUID = 1L;

    public TooManyInProgress(int most) {
        super(FaultKind.THROTTLED, "media.too-many-in-progress", most);
    }
}
