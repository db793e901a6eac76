/**
 * Things that a school made itself and offers to its district. A module with such things gives an
 * {@link sala.offer.OfferSource}; the mirror carries them up without knowing what they are (docs/adr/0076).
 */
@NullMarked
package sala.offer;

import org.jspecify.annotations.NullMarked;
