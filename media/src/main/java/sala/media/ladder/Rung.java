package sala.media.ladder;

import sala.media.look.FrameRate;
import sala.media.look.Size;

/**
 * One picture to be made of a lesson.
 *
 * @param name stable within an item, such as {@code 480p5}
 * @param rate pictures a second
 * @param group frames from one key frame to the next; the same time in all rungs of a ladder
 */
public record Rung(String name, Codec codec, Size size, FrameRate rate, int group, Quality quality) {

    public boolean isSlow() {
        return rate.perSecond() < 8;
    }

    /** How long a segment plays. */
    public double groupSeconds() {
        return group / rate.perSecond();
    }

    /** How a picture is coded. */
    public enum Codec {
        /** Played everywhere. */
        H264,
        /** Half the bits; not played by old browsers, so always beside H.264. */
        AV1
    }

    /**
     * How good, and how large at most.
     *
     * @param factor the encoder's constant rate factor: lower is better and larger
     * @param cap the most bits a second, over a short while
     */
    public record Quality(int factor, int cap) {}
}
