/**
 * Reading the text of files that nobody vouches for, in a process of its own. Start at
 * {@link sala.search.reading.TextReader}. What runs in that process, and whatever knows Tika, is
 * {@code sala.search.text}; this package only knows that program's name, so that the server never loads it.
 */
@NullMarked
package sala.search.reading;

import org.jspecify.annotations.NullMarked;
