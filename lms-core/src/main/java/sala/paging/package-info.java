/** Long lists a page at a time, cut in SQL. Start at {@link sala.paging.Paging}. */
@NullMarked
package sala.paging;

import org.jspecify.annotations.NullMarked;
