package sala.search.lucene;

import sala.search.Facet;

/** The names of the index's fields. Whoever changes what is in them counts {@link IndexFormat} up. */
final class Fields {

    /** Kind and id of the thing. */
    static final String KEY = "key";

    static final String WORDS = "words";
    static final String FOLDED = "folded";
    static final String TITLE_WORDS = "titleWords";
    static final String TITLE_FOLDED = "titleFolded";

    /** Headings of its documents and titles of its parts, once more. */
    static final String HEADING_WORDS = "headingWords";

    static final String HEADING_FOLDED = "headingFolded";

    /** Folded ends of the title, from each of its words on. */
    static final String ENDINGS = "endings";

    /** All of the folded title. */
    static final String WHOLE = "whole";

    /** A number that stands for all of the folded title. */
    static final String TITLE_MARK = "titleMark";

    /** Codes of indicators that the text mentions. */
    static final String CODES = "codes";

    /** Codes of the indicators that the thing serves. */
    static final String BEARS = "bears";

    static final String AUDIENCE = "audience";

    /** Of the thing that was found; facets are fields by their own names. */
    static final String KIND = Facet.KIND.parameter();

    /** The title as a dictionary orders it. */
    static final String ORDER = "order";

    static final String CHANGED = "changed";

    /** Since when it can be found at this node. */
    static final String SINCE = "since";

    /** How often it was used; written anew by itself, without the rest of the thing. */
    static final String USED = "used";

    static final String ID = "id";
    static final String TITLE = "title";
    static final String URL = "url";
    static final String TEXT = "text";
    static final String PLACES = "places";

    private Fields() {}
}
