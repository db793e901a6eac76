package sala.activity;

/** Where the learner works on an attempt. */
public sealed interface Launch {

    /**
     * A page of our own.
     *
     * @param path on this node
     */
    record Page(String path) implements Launch {}

    /**
     * A fenced frame for content that came from outside.
     *
     * @param path on the second origin
     */
    record Frame(String path) implements Launch {}
}
