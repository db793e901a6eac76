/**
 * What a school receives besides what its courses and its timetable need: {@link sala.subscription.Subscriptions}, kept
 * at the district. Which items that means is the register's affair, how they get there the mirror's.
 */
@NullMarked
package sala.subscription;

import org.jspecify.annotations.NullMarked;
