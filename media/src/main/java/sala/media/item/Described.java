package sala.media.item;

/** What became of other words for an item. */
public enum Described {
    /** They are its words now. */
    NOW,
    /** They wait until somebody accepts them. */
    WAITS
}
