package sala.mirror.transfer;

import sala.blob.Blob;

/** A file of the snapshot that could not be fetched, while the line was well. */
public record Missing(Blob blob, Reason reason) {

    /** Why it is not here. */
    public enum Reason {
        /** It does not fit on this node's disk. */
        NO_ROOM,
        /** Its bytes are not those that its name promises. */
        DAMAGED,
        /** The district has lost it. */
        GONE,
        /** It was not on the disk that was taken in: it is on the next one, or comes over the line. */
        ELSEWHERE
    }
}
