/**
 * Pages for disks between the district and its schools: the ledger and the making of one at the district
 * ({@code /disks}), the taking in at the school ({@code /node/disk}).
 */
@NullMarked
package sala.web.sending;

import org.jspecify.annotations.NullMarked;
