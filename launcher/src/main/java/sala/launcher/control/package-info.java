/** Talking to a running node of this machine, with the token that lies in its data folder. */
@NullMarked
package sala.launcher.control;

import org.jspecify.annotations.NullMarked;
