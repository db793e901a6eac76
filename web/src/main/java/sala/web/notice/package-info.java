/** What people were told, as a page. Start at {@link sala.web.notice.NoticesResource}. */
@NullMarked
package sala.web.notice;

import org.jspecify.annotations.NullMarked;
