/**
 * The index: Lucene and nothing but Lucene. Start at {@link sala.search.lucene.SearchIndex}; how text becomes terms is
 * in {@link sala.search.lucene.WordsAnalyzer} and {@link sala.search.lucene.FoldedAnalyzer}, and why in docs/adr/0020.
 */
@NullMarked
package sala.search.lucene;

import org.jspecify.annotations.NullMarked;
