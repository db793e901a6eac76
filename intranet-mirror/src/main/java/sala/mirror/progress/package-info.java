/** What somebody who waits for a synchronisation is told meanwhile. */
@NullMarked
package sala.mirror.progress;

import org.jspecify.annotations.NullMarked;
