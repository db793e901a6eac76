/**
 * What a user can type. Each command is one small class; adding one means writing it and naming it in
 * {@link sala.launcher.command.Sala}.
 */
@NullMarked
package sala.launcher.command;

import org.jspecify.annotations.NullMarked;
