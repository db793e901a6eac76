/**
 * Records of use as they travel from a school, by line or on a disk, for both ends: a
 * {@link sala.mirror.batch.SignedBatch} names the one before it, says whose it is, and needs some six bytes a record.
 * The bytes, and why they are so: {@code docs/adr/0074}.
 */
@NullMarked
package sala.mirror.batch;

import org.jspecify.annotations.NullMarked;
