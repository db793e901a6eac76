/**
 * What people did at a school, on its way to the district. At the school {@link sala.mirror.delivery.Outbox} cuts it
 * into batches and knows which of them the district has; {@link sala.mirror.delivery.Delivery} sends them by line. At
 * the district {@link sala.mirror.delivery.Intake} takes them, by line or from a disk, in any order and however often:
 * each record counts once. For disks start at {@link sala.mirror.delivery.BatchStream} and
 * {@link sala.mirror.delivery.Receipt}; why it is so: {@code docs/adr/0074} and {@code 0075}.
 */
@NullMarked
package sala.mirror.delivery;

import org.jspecify.annotations.NullMarked;
