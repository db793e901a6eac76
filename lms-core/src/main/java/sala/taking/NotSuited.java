package sala.taking;

import sala.fault.Fault;
import sala.fault.FaultKind;

/** The activity is of a type with which one does not do this, such as answering a video. */
public class NotSuited extends Fault {

    private static final long serialVersionUID = 1L;

    public NotSuited(String type) {
        super(FaultKind.CONFLICT, "activity.not-suited", type);
    }
}
