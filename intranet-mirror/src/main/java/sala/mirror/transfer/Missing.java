package sala.mirror.transfer;

import sala.blob.Blob;

/**
 * A file of the snapshot that could not be fetched, while the line was well.
 *
 * @param needs how much room it and all that belongs to it would take; 0 where room is not the reason
 */
public record Missing(Blob blob, Reason reason, long needs) {

    public Missing(Blob blob, Reason reason) {
        this(blob, reason, 0);
    }

    /** Why it is not here. */
    public enum Reason {
        /** It does not fit on this node's disk. */
        NO_ROOM,
        /** It was here, and made room for what is needed more. */
        LET_GO,
        /** Its bytes are not those that its name promises. */
        DAMAGED,
        /** The district has lost it. */
        GONE,
        /** It was not on the disk that was taken in: it is on the next one, or comes over the line. */
        ELSEWHERE
    }
}
