/**
 * What lies on a disk that carries content to a school, for both ends: packs of frames, the sealed records, and signed
 * notes that say which packs are whole. Start at {@link sala.mirror.disk.DiskFolder}; the bytes, and why they are so:
 * {@code docs/adr/0070}.
 */
@NullMarked
package sala.mirror.disk;

import org.jspecify.annotations.NullMarked;
