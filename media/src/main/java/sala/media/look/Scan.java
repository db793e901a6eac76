package sala.media.look;

/** Whether frames are whole pictures, or hold two half pictures taken one after the other. */
public enum Scan {
    WHOLE,
    /** Half pictures, and each frame says so. */
    HALVES,
    /** Half pictures, of which the file says nothing; the upper lines are the older ones. */
    UPPER_FIRST,
    /** Likewise with the lower lines first. */
    LOWER_FIRST
}
