/**
 * At a school: what the node tells the district of its own health, and what it does at the district's word. Start at
 * {@link sala.mirror.care.Care}, which every contact asks.
 */
@NullMarked
package sala.mirror.care;

import org.jspecify.annotations.NullMarked;
