/**
 * Disks of lessons, {@code /media/imports} and {@code /api/v1/media/imports}: choosing a folder, looking through the
 * plan, accepting it, and the rules by which names are read. The work itself is in {@code sala.media.disk}; the command
 * line comes through {@code sala.web.node}.
 */
@NullMarked
package sala.web.disk;

import org.jspecify.annotations.NullMarked;
