package sala.mirror.disk;

import sala.fault.Fault;
import sala.fault.FaultKind;

/** A disk that cannot be written, or must not be taken. */
public class DiskRefused extends Fault {

    private static final long serialVersionUID = 1L;

    /** There is no such folder, or nothing can be written there. */
    public static final String NO_FOLDER = "disk.no-folder";
    /** The school has no node. */
    public static final String NO_NODE = "disk.no-node";
    /** The node has not told the key to which secrets for it are sealed. */
    public static final String NO_SEAL = "disk.no-seal";
    /** Not even the beginning fits. */
    public static final String FULL = "disk.full";

    public static final String UNPLUGGED = "disk.unplugged";
    /** Nothing of a district is on it. */
    public static final String NOTHING = "disk.nothing-here";

    public static final String FORGED = "disk.forged";
    public static final String OTHER_SCHOOL = "disk.other-school";
    /** For a node that this school had before. */
    public static final String OTHER_NODE = "disk.other-node";

    public static final String OTHER_VERSION = "disk.other-version";
    public static final String OLDER = "disk.older";
    /** What every disk needs cannot be read from it. */
    public static final String DAMAGED = "disk.damaged";
    /** Links lead away from the disk. */
    public static final String LINKS = "disk.has-links";

    public DiskRefused(String code) {
        super(kind(code), code);
    }

    public DiskRefused(String code, Throwable cause) {
        super(cause, kind(code), code);
    }

    private static FaultKind kind(String code) {
        return switch (code) {
            case FULL -> FaultKind.NO_SPACE;
            case UNPLUGGED -> FaultKind.UNAVAILABLE;
            case FORGED -> FaultKind.FORBIDDEN;
            default -> FaultKind.CONFLICT;
        };
    }
}
