package sala.media.ladder;

/**
 * One sound to be made of a lesson.
 *
 * @param name stable within an item: {@code sound}, {@code voice} or {@code voice-opus}
 * @param bits a second
 */
public record Voice(String name, Codec codec, int bits) {

    /** How a sound is coded. */
    public enum Codec {
        /** AAC, low complexity: played everywhere. */
        AAC,
        /** Speech at two thirds of the bits; not played by old browsers, so always beside AAC. */
        OPUS
    }
}
