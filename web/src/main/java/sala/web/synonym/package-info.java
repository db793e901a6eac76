/**
 * The pages on which the district keeps its list of expressions that mean the same. Start at
 * {@link sala.web.synonym.SynonymsResource}; what the list is good for is told by {@code sala.search.synonym}.
 */
@NullMarked
package sala.web.synonym;

import org.jspecify.annotations.NullMarked;
