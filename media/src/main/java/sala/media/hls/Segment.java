package sala.media.hls;

/**
 * A piece of a rendition that can be fetched and shown by itself.
 *
 * @param seconds how long it plays
 * @param bytes how long it is
 */
public record Segment(double seconds, long bytes) {}
