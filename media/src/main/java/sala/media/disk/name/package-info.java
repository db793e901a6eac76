/**
 * What the names of folders and files say about a lesson. Start at {@link sala.media.disk.name.NameReader}; the rules
 * it goes by are data, in {@code naming-rules.txt}, and an office can add its own.
 * {@link sala.media.disk.name.ReadableName} mends names that were written in one alphabet and read in another. Knows no
 * disk and no database.
 */
@NullMarked
package sala.media.disk.name;

import org.jspecify.annotations.NullMarked;
