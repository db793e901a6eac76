/**
 * What a node answers before its application can: that it starts, how far it is, or why it does not. Start at
 * {@link sala.launcher.waiting.WaitingRoom} (docs/adr/0066).
 */
@NullMarked
package sala.launcher.waiting;

import org.jspecify.annotations.NullMarked;
