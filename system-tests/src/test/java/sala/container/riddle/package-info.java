/**
 * A plugin that Sala does not know: one more jar in the archive of the running server, with one kind of activity in it.
 */
@NullMarked
package sala.container.riddle;

import org.jspecify.annotations.NullMarked;
