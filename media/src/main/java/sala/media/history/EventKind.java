package sala.media.history;

/** What can happen to an item. */
public enum EventKind {
    /** Its words were changed. */
    DESCRIBED,
    /** Other words were given for something that is approved already; they wait. */
    PROPOSED,
    /** The words that waited are its words now. */
    ACCEPTED,
    /** The words that waited were refused, with a reason. */
    REFUSED,
    /** The pupils of its school see it from then on. */
    SHARED,
    /** They no longer do. */
    KEPT_BACK,
    SUBMITTED,
    APPROVED,
    /** Whoever handed it in took it back. */
    TAKEN_BACK,
    /** At the school that offered it: what people had changed there since gave way to the district's words. */
    DISTRICT_WORDS,
    /** It was given back to its owner, with a reason. */
    SENT_BACK,
    PUBLISHED,
    /** It was taken back from everybody, with a reason. */
    WITHDRAWN,
    /** It became a draft again. */
    REVISED,
    /** Another file took the place of its file. */
    FILE_REPLACED,
    /** An earlier file came back. */
    FILE_RESTORED,
    /** An earlier file was removed for good. */
    FILE_REMOVED
}
