/**
 * {@code /offers} and {@code /media/{id}/offer}, at a school: what its people offer to the district, and how far it has
 * come.
 */
@NullMarked
package sala.web.offer;

import org.jspecify.annotations.NullMarked;
