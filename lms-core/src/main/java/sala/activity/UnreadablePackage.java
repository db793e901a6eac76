package sala.activity;

import sala.fault.Fault;
import sala.fault.FaultKind;

/** A file that should hold an activity's content does not, or not in a form that its type understands. */
public class UnreadablePackage extends Fault {

    private static final long serialVersionUID = 1L;

    public UnreadablePackage(Throwable cause) {
        super(cause, FaultKind.UNSUPPORTED, "activity.unreadable-package");
    }
}
