/**
 * Searching what a person may see. Start at {@link sala.search.Search}; how it is done is in
 * {@code sala.search.lucene}, how the index hears of changes in {@code sala.search.feed}, how files are read in
 * {@code sala.search.reading}.
 */
@NullMarked
package sala.search;

import org.jspecify.annotations.NullMarked;
