package sala.roster;

/** What a line of a roster would do. */
public enum Kind {
    /** Somebody without an account here. */
    NEW,
    /** Another class or another school. */
    MOVED,
    /** Something else is different. */
    CHANGED,
    /** Nobody in the file, but in the list of a school that is in the file; stays, unless somebody ticks it. */
    LEFT,
    /** May be somebody who is known, or not: somebody has to say. */
    ASKED,
    /** Cannot be used as it is. */
    WRONG,
    /** All is as it is already. */
    SAME
}
