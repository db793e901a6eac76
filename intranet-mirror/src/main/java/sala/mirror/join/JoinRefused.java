package sala.mirror.join;

import sala.fault.Fault;
import sala.fault.FaultKind;

/** A school's node cannot become part of the district like this. */
public class JoinRefused extends Fault {

    private static final long serialVersionUID = 1L;

    public static final String UNKNOWN = "join.token-unknown";
    public static final String USED = "join.token-used";
    public static final String EXPIRED = "join.token-expired";
    public static final String REVOKED = "join.token-revoked";
    public static final String ALREADY = "join.already-joined";
    public static final String NOT_A_SCHOOL = "join.not-a-school";
    public static final String NOT_A_DISTRICT = "join.not-a-district";
    public static final String CLOCK_OFF = "join.clock-off";

    public JoinRefused(String code, Object... arguments) {
        super(FaultKind.CONFLICT, code, arguments);
    }
}
