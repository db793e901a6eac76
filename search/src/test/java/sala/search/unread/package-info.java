/** Tests of the list of files without text, with a real database. */
@NullMarked
package sala.search.unread;

import org.jspecify.annotations.NullMarked;
