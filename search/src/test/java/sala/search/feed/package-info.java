/** Tests of how the index hears of changes, with a real database and real files. */
@NullMarked
package sala.search.feed;

import org.jspecify.annotations.NullMarked;
