/**
 * As which kind of lesson a recording is encoded when people know better than the look at it. Start at
 * {@link sala.media.profile.EncodingOrders}; the work itself is in {@code sala.media.workshop}.
 */
@NullMarked
package sala.media.profile;

import org.jspecify.annotations.NullMarked;
