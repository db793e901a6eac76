/**
 * What people did at a school, on its way to the district: {@link sala.mirror.delivery.Delivery} sends it from the
 * school, {@link sala.mirror.delivery.Intake} takes it in at the district. Sent twice it counts once, since a statement
 * has its id from where it happened; the school goes on only from where the district says it is.
 */
@NullMarked
package sala.mirror.delivery;

import org.jspecify.annotations.NullMarked;
