/**
 * Holds the code to its drawing, {@code docs/architecture.puml}, and to the habits that every reader relies on. Start
 * at {@link sala.architecture.SalaClasses}, which reads the classes of every module, the WAR's too.
 */
@NullMarked
package sala.architecture;

import org.jspecify.annotations.NullMarked;
