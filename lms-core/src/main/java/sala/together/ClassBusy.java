package sala.together;

import java.util.UUID;
import sala.fault.Fault;
import sala.fault.FaultKind;

/** A class sits before one screen at a time, and this one does already. */
public class ClassBusy extends Fault {

    private static final long serialVersionUID = 1L;

    private final UUID session;

    public ClassBusy(UUID session) {
        super(FaultKind.CONFLICT, "class-session.class-busy");
        this.session = session;
    }

    /** Where the class is. */
    public UUID session() {
        return session;
    }
}
