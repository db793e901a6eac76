/** The page of files whose text nobody could read: {@link sala.web.unread.UnreadResource}. */
@NullMarked
package sala.web.unread;

import org.jspecify.annotations.NullMarked;
