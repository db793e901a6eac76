package sala.media.disk;

/** Where one file of a disk stands. */
public enum FileState {
    /** Seen, and not yet looked into. */
    FOUND,
    /** It can be brought in, if people want. */
    PROPOSED,
    /** Its bytes are in the register, or elsewhere on this disk. */
    DUPLICATE,
    /** It cannot be brought in; the reason says why. */
    UNREADABLE,
    /** People do not want it. */
    LEFT_OUT,
    /** People want it; it waits for its turn. */
    ACCEPTED,
    /** It is in the register. */
    BROUGHT,
    /** It could not be read when its turn came. */
    FAILED
}
