package sala.search.lucene;

/** How much of a question is asked. What is to be found and what comes first are asked apart: the one must be quick. */
enum Detail {
    /** Only what a text must have to be found. */
    MATCHING,
    /** What stands word for word in titles: where that is enough to fill the first pages, nothing else is looked at. */
    TITLED,
    /** What tells most: enough to know which hundreds of texts may come first. */
    QUICK,
    /** All that says something: for putting those in order. */
    FULL
}
