/**
 * One synchronisation of a school's node with its district, from the greeting to the last record; by itself every
 * minute ({@link sala.mirror.sync.SyncClock}) and when somebody asks. Start at {@link sala.mirror.sync.Synchroniser}.
 */
@NullMarked
package sala.mirror.sync;

import org.jspecify.annotations.NullMarked;
