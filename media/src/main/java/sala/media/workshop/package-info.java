/**
 * Where recordings become playable. Start at {@link sala.media.workshop.TranscodeVideo}, the job;
 * {@link sala.media.workshop.ItemCourse} keeps the register true while it runs, {@link sala.media.workshop.Workshop}
 * has the folders it works in. The encoder itself is behind the port in {@code sala.media.transcode}.
 */
@NullMarked
package sala.media.workshop;

import org.jspecify.annotations.NullMarked;
