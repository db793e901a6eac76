/**
 * Subtitles of television that come as pages of teletext (EN 300 706, carried as EN 300 472 says). Start at
 * {@link sala.media.teletext.Teletext}. Written here because the bundled ffmpeg can take the pages out of a recording,
 * but not read them. What only later levels have (accents made of two packets, Greek, Cyrillic) is not read.
 */
@NullMarked
package sala.media.teletext;

import org.jspecify.annotations.NullMarked;
