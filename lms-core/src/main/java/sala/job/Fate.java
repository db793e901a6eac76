package sala.job;

/** What becomes of a job after a run. */
public sealed interface Fate {

    /** The work is complete. */
    record Done() implements Fate {}

    /** It did not work this time and may later; tried again with growing pauses until the tries are used up. */
    record Retry(String reason) implements Fate {}

    /**
     * It will never work.
     *
     * @param code a stable fault code that says why
     */
    record Failed(String code) implements Fate {}

    static Fate done() {
        return new Done();
    }

    static Fate retry(String reason) {
        return new Retry(reason);
    }

    static Fate failed(String code) {
        return new Failed(code);
    }
}
