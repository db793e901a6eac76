/**
 * At the district: makes disks for schools, and keeps the ledger of what was handed to whom. Start at
 * {@link sala.mirror.sending.DiskExport}; what is on a disk is described in {@code sala.mirror.disk}.
 */
@NullMarked
package sala.mirror.sending;

import org.jspecify.annotations.NullMarked;
