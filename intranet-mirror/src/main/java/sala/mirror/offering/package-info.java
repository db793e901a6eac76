/**
 * When the offers of a school go up, and how fast: {@link sala.mirror.offering.OfferClock}. What an offer is, and what
 * the district makes of it, is in {@code sala.mirror.offer}.
 */
@NullMarked
package sala.mirror.offering;

import org.jspecify.annotations.NullMarked;
