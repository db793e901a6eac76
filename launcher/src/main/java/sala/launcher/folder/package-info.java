/** The data folder of a node: where things are in it, its version, its lock, its settings and its secrets. */
@NullMarked
package sala.launcher.folder;

import org.jspecify.annotations.NullMarked;
