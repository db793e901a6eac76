package sala.node;

import sala.fault.Fault;
import sala.fault.FaultKind;

/** The data belongs to a newer version of Sala than this program; nothing was touched. */
public class NewerSchema extends Fault {

    private static final long serialVersionUID = 1L;

    /** @param script the first migration that this version does not know */
    public NewerSchema(String script) {
        super(FaultKind.CONFLICT, "node.newer-schema", script);
    }
}
