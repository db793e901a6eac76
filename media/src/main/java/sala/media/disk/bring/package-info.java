/**
 * The work after people have had the word. {@link sala.media.disk.bring.BringDisk} copies what was accepted into the
 * register, each file once, whatever happens meanwhile; {@link sala.media.disk.bring.ReturnedDisks} goes on by itself
 * when a disk is back.
 */
@NullMarked
package sala.media.disk.bring;

import org.jspecify.annotations.NullMarked;
