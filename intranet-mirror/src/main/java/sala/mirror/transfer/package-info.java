/**
 * At a school: fetches what the district's newest snapshot names and is not here yet, and then takes all of it over at
 * once. Start at {@link sala.mirror.transfer.Content}. Every step can be cut off at any byte and goes on from there.
 */
@NullMarked
package sala.mirror.transfer;

import org.jspecify.annotations.NullMarked;
