/**
 * What the media register needs from an encoder. Start at {@link sala.media.transcode.Transcoder}, the port; which
 * pictures and sounds are made of a lesson is decided by {@link sala.media.ladder.Ladder}. How they are made is in
 * {@code sala.media.ffmpeg}.
 */
@NullMarked
package sala.media.transcode;

import org.jspecify.annotations.NullMarked;
