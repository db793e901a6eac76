/**
 * What each school receives: {@code /fleet/{school}/subscriptions} for one school, and {@code /fleet/send/…} for one
 * thing and all schools.
 */
@NullMarked
package sala.web.subscription;

import org.jspecify.annotations.NullMarked;
