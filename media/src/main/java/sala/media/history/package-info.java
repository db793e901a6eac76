/**
 * What happened to items: who did what, when and why, and which words were changed. Start at
 * {@link sala.media.history.History}. Who is told of it is decided in {@code sala.media.item.ItemNews}.
 */
@NullMarked
package sala.media.history;

import org.jspecify.annotations.NullMarked;
