package sala.mirror.progress;

/** Hears how far a synchronisation is. Called often and by the working thread, so it must be quick. */
@FunctionalInterface
public interface Progress {

    /** Tells nobody. */
    Progress SILENT = step -> {};

    void at(Step step);

    /**
     * How far one phase is.
     *
     * @param done of {@code total}, in the phase's own unit: records, bytes or statements
     */
    record Step(Phase phase, long done, long total) {}

    /** The phases in the order in which they come. */
    enum Phase {
        /** Greeting the district. */
        CONTACT,
        /** Sending statements up. */
        RECORDS,
        /** Fetching the list of what this school must have, and what changed in it. */
        LIST,
        /** Fetching files. */
        CONTENT,
        /** Making all of it visible. */
        TAKEOVER
    }
}
