package sala.media.transcode;

import java.nio.file.Path;
import java.time.Duration;

/**
 * A picture taken from a lesson, as a WebP file.
 *
 * @param at from which moment it shows
 * @param every zero for a slide; for a sheet of many small pictures how far they are apart
 * @param width of the picture, or of each small one on a sheet
 * @param height likewise
 */
public record MadeStill(Path file, Duration at, Duration every, int width, int height) {}
