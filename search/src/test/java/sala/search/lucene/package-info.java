/** Tests of the index on disk. */
@NullMarked
package sala.search.lucene;

import org.jspecify.annotations.NullMarked;
