package sala.mirror.transfer;

import sala.fault.Fault;
import sala.fault.FaultKind;

/**
 * The district has a file no more, or only a damaged one, or it was not on the disk: what needs it waits, everything
 * else is here.
 */
public class FileMissing extends Fault {

    private static final long serialVersionUID = 1L;

    FileMissing(Missing missing) {
        super(
                FaultKind.UNAVAILABLE,
                code(missing.reason()),
                missing.blob().hash().hex());
    }

    private static String code(Missing.Reason reason) {
        return switch (reason) {
            case GONE -> "mirror.blob-gone";
            case ELSEWHERE -> "mirror.blob-elsewhere";
            case DAMAGED, NO_ROOM, LET_GO -> "mirror.blob-damaged";
        };
    }
}
