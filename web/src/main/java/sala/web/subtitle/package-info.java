/**
 * The words of a recording, {@code /media/{id}/subtitles}: files that are sent, and writing beside the video. Start at
 * {@link sala.web.subtitle.SubtitlesResource}; what they are is in {@code sala.media.subtitle}.
 */
@NullMarked
package sala.web.subtitle;

import org.jspecify.annotations.NullMarked;
