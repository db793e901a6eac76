/**
 * What people searched for: what was not found, so that the office learns which media are missing; what one searched
 * for oneself; what many search for. Start at {@link sala.search.asked.AskedSearches}, which is told of each search.
 */
@NullMarked
package sala.search.asked;

import org.jspecify.annotations.NullMarked;
