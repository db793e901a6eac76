package sala.access;

/** For whom a thing stands open besides those to whom it belongs. */
public enum Openness {
    /** For nobody but those to whom it belongs. */
    CLOSED,
    /** For everybody of the schools to which it belongs, pupils too: what a teacher made for the own school. */
    SCHOOL,
    /** For whoever teaches, or works for a school or the office: such as an answer key. */
    STAFF,
    /** For everybody who is signed in. */
    EVERYONE
}
