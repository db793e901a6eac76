/**
 * Items that a school offers to its district: at the school handed in with their words, at the district taken in under
 * the same id and put before the approvers. Start at {@link sala.media.offer.MediaOffers}; how they travel is the
 * mirror's.
 */
@NullMarked
package sala.media.offer;

import org.jspecify.annotations.NullMarked;
