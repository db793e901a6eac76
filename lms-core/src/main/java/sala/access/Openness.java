package sala.access;

/** For whom a thing stands open, wherever they are in the district. */
public enum Openness {
    /** For nobody but those to whom it belongs. */
    CLOSED,
    /** For whoever teaches, or works for a school or the office: such as an answer key. */
    STAFF,
    /** For everybody who is signed in. */
    EVERYONE
}
