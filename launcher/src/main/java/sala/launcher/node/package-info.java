/** A running node: all its parts in order. */
@NullMarked
package sala.launcher.node;

import org.jspecify.annotations.NullMarked;
