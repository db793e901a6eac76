/** How much room each school may use for media, and how much it does: {@link sala.media.quota.Quotas}. */
@NullMarked
package sala.media.quota;

import org.jspecify.annotations.NullMarked;
