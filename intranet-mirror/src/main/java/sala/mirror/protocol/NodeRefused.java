package sala.mirror.protocol;

import sala.fault.Fault;
import sala.fault.FaultKind;

/** The district does not take a request for one of another node. */
public class NodeRefused extends Fault {

    private static final long serialVersionUID = 1L;

    public static final String UNKNOWN = "mirror.node-unknown";
    public static final String CUT_OFF = "mirror.node-cut-off";
    public static final String KEY_REPLACED = "mirror.key-replaced";
    public static final String INVALID = "mirror.token-invalid";
    public static final String TIME = "mirror.token-time";
    public static final String REPLAYED = "mirror.token-replayed";

    public NodeRefused(String code) {
        super(FaultKind.UNAUTHENTICATED, code);
    }
}
