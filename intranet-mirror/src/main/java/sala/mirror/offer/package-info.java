/**
 * What schools offer to the district: at a school {@link sala.mirror.offer.Offers} and
 * {@link sala.mirror.offer.OfferUp}, at the district {@link sala.mirror.offer.OfferDesk}. What an offered thing is,
 * only its {@link sala.offer.OfferSource} knows. When the bytes go is in {@code sala.mirror.offering} (docs/adr/0076).
 */
@NullMarked
package sala.mirror.offer;

import org.jspecify.annotations.NullMarked;
