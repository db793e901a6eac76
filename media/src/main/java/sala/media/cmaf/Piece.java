package sala.media.cmaf;

import java.nio.file.Path;
import sala.media.hls.Segments;

/**
 * A chunk of a rendition, encoded by itself.
 *
 * @param segments where they lie in its file
 * @param from where it belongs in the lesson, in seconds
 */
public record Piece(Path file, Segments segments, double from) {}
