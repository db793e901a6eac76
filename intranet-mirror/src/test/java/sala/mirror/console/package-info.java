/** Tests of what the district's people do with schools' nodes, and of what these do then. */
@NullMarked
package sala.mirror.console;

import org.jspecify.annotations.NullMarked;
