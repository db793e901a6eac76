package sala.media.transcode;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What is in an uploaded recording; at least one of picture and sound.
 *
 * @param format the container, such as {@code flv}
 * @param length as the file claims it, null when it does not say
 * @param lengthGuessed whether the container keeps no length and it was guessed from the bit rate
 */
public record Probed(
        String format,
        @Nullable Duration length,
        boolean lengthGuessed,
        @Nullable Picture picture,
        @Nullable Sound sound) {

    /**
     * The picture that will be used.
     *
     * @param stream its number in the file
     * @param width as it is to be seen: after turning the camera's side up, in square pixels
     * @param height likewise
     * @param interlaced whether each frame holds two half pictures
     */
    public record Picture(int stream, String codec, int width, int height, FrameRate rate, boolean interlaced) {

        /** What is called 480p is 480 on the shorter side, also for a phone held upright. */
        public int shortSide() {
            return Math.min(width, height);
        }
    }

    /**
     * The sound that will be used.
     *
     * @param stream its number in the file
     */
    public record Sound(int stream, String codec, int channels) {}
}
