/**
 * Words in time: subtitles in several languages, and chapters. Start at {@link sala.media.subtitle.SubtitleEditing};
 * {@link sala.media.subtitle.Subtitles} keeps them, {@link sala.media.subtitle.Vtt} is how they are written. Files of
 * other programs are understood behind the port {@link sala.media.subtitle.SubtitleReader}.
 */
@NullMarked
package sala.media.subtitle;

import org.jspecify.annotations.NullMarked;
