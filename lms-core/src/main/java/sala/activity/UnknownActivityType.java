package sala.activity;

import sala.fault.Fault;
import sala.fault.FaultKind;

/** No plugin of this node knows this type of activity. */
public class UnknownActivityType extends Fault {

    private static final long serialVersionUID = 1L;

    public UnknownActivityType(String name) {
        super(FaultKind.UNSUPPORTED, "activity.unknown-type", name);
    }
}
