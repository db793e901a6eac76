package sala.replica;

/** What comes first over a thin line, from the most urgent on. */
public enum Urgency {
    /** What is taught now, and who is taught. */
    NEEDED,
    /** With this, what a school wants to have besides can be used. */
    USABLE,
    /** What is usable becomes better by it. */
    BETTER
}
