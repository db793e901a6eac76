package sala.fault;

/** The families of faults, as far as a caller must tell them apart; {@code web} maps each to one HTTP status. */
public enum FaultKind {
    /** The input is wrong and can be corrected by whoever sent it. */
    INVALID,
    /** Nobody is signed in, or the proof of identity is wrong or expired. */
    UNAUTHENTICATED,
    /** The person is known and may not do this. */
    FORBIDDEN,
    /** There is no such thing, or the person may not know that there is. */
    NOT_FOUND,
    /** The thing has changed meanwhile, or is in a state that does not allow this. */
    CONFLICT,
    /** More bytes than are accepted here. */
    TOO_LARGE,
    /** A kind of content that is not understood here. */
    UNSUPPORTED,
    /** Too many tries; later is fine. */
    THROTTLED,
    /** The disk or the quota is full. */
    NO_SPACE,
    /** Something this node needs does not answer at the moment. */
    UNAVAILABLE
}
