/** Starts the node in order, stops it in the reverse order, and says whether it is ready. */
@NullMarked
package sala.web.boot;

import org.jspecify.annotations.NullMarked;
