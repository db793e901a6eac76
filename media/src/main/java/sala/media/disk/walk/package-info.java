/**
 * Looking at disks: which folders may be looked at ({@link sala.media.disk.walk.ImportFolders}), what is in them
 * ({@link sala.media.disk.walk.DiskWalk}) and reading it ({@link sala.media.disk.walk.OpenDisk}). Names of files are
 * kept as their bytes ({@link sala.media.disk.walk.RawPath}), since a disk may have any. Knows no database.
 */
@NullMarked
package sala.media.disk.walk;

import org.jspecify.annotations.NullMarked;
