package sala.node;

import sala.fault.Fault;
import sala.fault.FaultKind;

/** A worker is newer than the node whose database it shares; that node has to be started with this version first. */
public class OlderSchema extends Fault {

    private static final long serialVersionUID = 1L;

    public OlderSchema() {
        super(FaultKind.CONFLICT, "node.older-schema");
    }
}
