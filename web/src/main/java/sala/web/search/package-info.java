/**
 * Searching: the page, the JSON API and completion. Start at {@link sala.web.search.SearchPageResource}. What is found
 * is decided by {@code sala.search}.
 */
@NullMarked
package sala.web.search;

import org.jspecify.annotations.NullMarked;
