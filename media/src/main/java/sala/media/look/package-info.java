/**
 * What was found out about a recording before anything is made of it. {@link sala.media.look.Probed} is what the file
 * says of itself, {@link sala.media.look.Look} what short passes over it have shown. Start at the latter; how files are
 * looked at is in {@code sala.media.ffmpeg}.
 */
@NullMarked
package sala.media.look;

import org.jspecify.annotations.NullMarked;
