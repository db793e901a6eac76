package sala.media.transcode;

/**
 * One picture to be made of a lesson.
 *
 * @param name stable within an item, such as {@code 480p5}
 * @param rate pictures a second
 * @param group frames from one key frame to the next; the same time in all rungs of a ladder
 * @param quality x264's constant rate factor: lower is better and larger
 * @param cap the most bits a second, over a short while
 */
public record Rung(String name, int width, int height, FrameRate rate, int group, int quality, int cap) {

    public boolean isSlow() {
        return rate.perSecond() < 8;
    }
}
