/**
 * Doors for the launcher on the same machine, {@code /api/v1/node}: joining a district and synchronising from the
 * command line. Open to whoever can read the data folder's control token, from this machine alone.
 */
@NullMarked
package sala.web.node;

import org.jspecify.annotations.NullMarked;
