package sala.media.bulk;

/** What somebody decides about what waits in the queue. */
public enum Verdict {
    /** Approves it, or accepts the words that wait. */
    APPROVE,
    /** Approves and publishes it, or accepts the words that wait. */
    PUBLISH,
    /** Gives it back with a reason, or refuses the words that wait. */
    RETURN
}
