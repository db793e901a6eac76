/**
 * Measures how well and how fast the production index and query find things: {@link sala.search.bench.RetrievalBench}.
 */
@NullMarked
package sala.search.bench;

import org.jspecify.annotations.NullMarked;
