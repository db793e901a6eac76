/**
 * The change log: what changed, told once to whoever wants to know. Siblings such as search and the mirror hear of
 * courses and media only through it. Start at {@link sala.change.ChangeLog} to tell, at
 * {@link sala.change.ChangeReader} to hear; the present state of a changed thing is asked of its {@code FindableSource}
 * or {@code ReplicaSource}, never carried in the log.
 */
@NullMarked
package sala.change;

import org.jspecify.annotations.NullMarked;
