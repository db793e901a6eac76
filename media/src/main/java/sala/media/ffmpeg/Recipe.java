package sala.media.ffmpeg;

import java.nio.file.Path;
import java.util.List;
import sala.media.transcode.Probed;
import sala.media.transcode.Rung;

/**
 * All that decides what is made of a file.
 *
 * @param soundFilter what corrects the loudness
 * @param soundBits a second
 */
record Recipe(Path file, Probed probed, List<Rung> rungs, String soundFilter, int soundBits) {}
