/**
 * Copies that one can hold, where they are kept, and who has one. Start at {@link sala.media.copy.Copies}. The files of
 * an item are elsewhere.
 */
@NullMarked
package sala.media.copy;

import org.jspecify.annotations.NullMarked;
