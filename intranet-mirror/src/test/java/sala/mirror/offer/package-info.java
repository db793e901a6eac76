/** Offers from a school to its district, over real HTTP. */
@NullMarked
package sala.mirror.offer;

import org.jspecify.annotations.NullMarked;
