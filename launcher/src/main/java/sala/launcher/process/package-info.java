/**
 * Processes of the operating system that the launcher owns: started so that they end with it, known again after a
 * crash, and stopped with a signal that suits them.
 */
@NullMarked
package sala.launcher.process;

import org.jspecify.annotations.NullMarked;
