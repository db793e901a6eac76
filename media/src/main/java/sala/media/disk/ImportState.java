package sala.media.disk;

/** Where an import stands. */
public enum ImportState {
    /** The disk is being looked at. */
    PLANNING,
    /** People have the word: edit, leave out, accept. */
    PLANNED,
    /** Accepted files are being copied. */
    BRINGING,
    /** Stopped for a reason that passes: the disk is gone, or the server's own is full. It goes on by itself. */
    WAITING,
    /** Somebody stopped it. */
    STOPPED,
    /** Everything that was accepted is in the register. */
    DONE;

    /** Whether a job works on it, or will as soon as it can. */
    public boolean isBusy() {
        return this == PLANNING || this == BRINGING;
    }
}
