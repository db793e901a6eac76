package sala.media.ffmpeg;

/**
 * What a run shall make, so that it can be told how far it is.
 *
 * @param seconds of the lesson; zero when nobody knows
 * @param rate pictures a second of its first output; zero for sound, which tells its own time
 * @param effort what it counts for in the whole work
 */
record Goal(double seconds, double rate, double effort) {}
