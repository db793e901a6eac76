package sala.media.transcode;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import sala.media.hls.Segments;
import sala.media.look.FrameRate;

/**
 * One finished rendition: a fragmented MP4 file and where its segments lie.
 *
 * @param codecs as RFC 6381 names them, read from the file
 * @param frame the size and pace of the picture, null for sound
 */
public record MadeRendition(String name, Path file, String codecs, Segments segments, @Nullable Frame frame) {

    /** The size and pace of a picture. */
    public record Frame(int width, int height, FrameRate rate) {}
}
