/** The page on which the district says how much room each school may use. */
@NullMarked
package sala.web.quota;

import org.jspecify.annotations.NullMarked;
