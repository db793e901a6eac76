/**
 * Files without text, for those who look after the node: which, why, and having them read again. Start at
 * {@link sala.search.unread.UnreadFiles}. How files are read is {@code sala.search.reading}'s.
 */
@NullMarked
package sala.search.unread;

import org.jspecify.annotations.NullMarked;
