package sala.search.lucene;

import java.util.Map;
import sala.search.Facet;

/**
 * How much was found.
 *
 * @param documents that have all that was chosen
 * @param counts of each facet and its values
 */
record Tally(FoundDocuments documents, Map<Facet, Map<String, Long>> counts) {}
