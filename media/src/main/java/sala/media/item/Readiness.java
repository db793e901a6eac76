package sala.media.item;

/** How far the files of an item are, whatever people think of it. */
public enum Readiness {
    /** The file is here; nothing was begun. */
    UPLOADED,
    /** Waits for its turn. */
    QUEUED,
    /** Is being transcoded. */
    PROCESSING,
    /** Can be played or read. */
    READY,
    /** Nothing could be made of it; the item says why. */
    FAILED;

    /** Whether somebody still works on it. */
    public boolean inProgress() {
        return this == QUEUED || this == PROCESSING;
    }
}
