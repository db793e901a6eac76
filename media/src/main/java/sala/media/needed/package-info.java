/**
 * Which items a school's node holds, and why: {@link sala.media.needed.NeededItems}. What an item is made of, and how
 * it travels, is elsewhere.
 */
@NullMarked
package sala.media.needed;

import org.jspecify.annotations.NullMarked;
