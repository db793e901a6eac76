package sala.search.synonym;

/**
 * A group as the office sees it in the list.
 *
 * @param wanted whether questions are widened by it; else it was taken away and can be put back
 */
public record SynonymLine(SynonymGroup group, Origin origin, boolean wanted) {

    /** Where a group comes from. */
    public enum Origin {
        /** Came with the program. */
        BUILT_IN,
        /** Came with the program; the office has changed it. */
        CHANGED,
        /** The office's own. */
        OWN
    }
}
