/** Finds in an exception that containers have wrapped what really happened. */
@NullMarked
package sala.web.cause;

import org.jspecify.annotations.NullMarked;
