/**
 * Searches that people keep to do them again, each for oneself. Start at {@link sala.search.saved.SavedSearches}; what
 * is new since somebody looked is told by {@link sala.search.Search}.
 */
@NullMarked
package sala.search.saved;

import org.jspecify.annotations.NullMarked;
