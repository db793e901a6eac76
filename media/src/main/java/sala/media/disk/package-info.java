/**
 * Lessons from folders and external disks. Start at {@link sala.media.disk.DiskImports}: what people do with an import;
 * {@link sala.media.disk.DiskChoices} is what they say about its files. {@link sala.media.disk.DiskFiles} has the rows
 * of the plan. Looking at disks is in {@code sala.media.disk.walk}, reading names in {@code sala.media.disk.name}, the
 * work in the background in {@code sala.media.disk.plan} and {@code sala.media.disk.bring}.
 */
@NullMarked
package sala.media.disk;

import org.jspecify.annotations.NullMarked;
