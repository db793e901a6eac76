/** The ten ports that belong to a node. */
@NullMarked
package sala.launcher.port;

import org.jspecify.annotations.NullMarked;
