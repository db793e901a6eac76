package sala.media.needed;

/**
 * How much some content is, in bytes.
 *
 * @param items that are published
 * @param usable with the lowest renditions of recordings
 * @param all with the better ones, too
 */
public record Weight(long items, long usable, long all) {}
