/** The first page after signing in, by role. */
@NullMarked
package sala.web.home;

import org.jspecify.annotations.NullMarked;
