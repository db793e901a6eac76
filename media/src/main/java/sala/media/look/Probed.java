package sala.media.look;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What is in an uploaded recording; at least one of picture and sound.
 *
 * @param container what it came in
 * @param length as the file claims it, null when it does not say
 * @param picture null for sound alone
 * @param sound null for silent films
 */
public record Probed(Container container, @Nullable Duration length, @Nullable Picture picture, @Nullable Sound sound) {

    /** Whether the container keeps no length and it was guessed from the bit rate. */
    public boolean lengthGuessed() {
        return container.lengthGuessed();
    }

    /**
     * The file around picture and sound.
     *
     * @param format such as {@code flv}
     * @param bits a second of the whole file, zero where nobody knows
     */
    public record Container(String format, boolean lengthGuessed, long bits) {}

    /**
     * The picture that will be used.
     *
     * @param stream its number in the file
     * @param size as it is to be seen: after turning the camera's side up, in square pixels
     * @param stored the same in stored pixels
     * @param interlaced whether each frame holds two half pictures and says so
     */
    public record Picture(
            int stream, String codec, Size size, Size stored, FrameRate rate, boolean interlaced, Light light) {

        /** One whose pixels are square. */
        public Picture(int stream, String codec, Size size, FrameRate rate) {
            this(stream, codec, size, size, rate, false, Light.ORDINARY);
        }

        /** The width of a stored pixel as seen, its height being one. */
        public double pixelShape() {
            return ((double) size.width() / stored.width()) / ((double) size.height() / stored.height());
        }
    }

    /**
     * The sound that will be used.
     *
     * @param stream its number in the file
     */
    public record Sound(int stream, String codec, int channels) {}
}
