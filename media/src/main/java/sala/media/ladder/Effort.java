package sala.media.ladder;

import java.util.List;
import sala.media.look.LessonProfile;
import sala.media.look.Probed;

/**
 * How much work something is, in seconds of one processor of the machine on which it was measured (docs/adr/0026).
 * Other machines are faster or slower by one factor for all of it, which shows while they work; so the time left can be
 * told from this.
 */
public final class Effort {

    private static final double STARTING = 0.2;
    private static final double HEARING = 0.005;
    private static final double AAC = 0.007;
    private static final double OPUS = 0.02;
    /** By pixel: the more moves, the longer. */
    private static final double DECODING_SLIDES = 1.1e-9;

    private static final double DECODING_CAMERA = 2.5e-9;
    private static final double H264_SLIDES = 5e-9;
    private static final double H264_CAMERA = 8e-9;
    private static final double AV1 = 23e-9;

    private final Probed.Picture picture;
    private final boolean slides;

    /** For the pictures of a lesson of this kind. */
    public Effort(Probed.Picture picture, LessonProfile profile) {
        this.picture = picture;
        this.slides = profile == LessonProfile.SLIDES;
    }

    /** Which is encoded. */
    public Probed.Picture picture() {
        return picture;
    }

    /** For encoding these pictures of so many seconds. */
    public double ofPictures(List<Rung> rungs, double seconds) {
        double decoding = (slides ? DECODING_SLIDES : DECODING_CAMERA)
                * picture.stored().pixels()
                * picture.rate().perSecond();
        return STARTING
                + seconds
                        * (decoding + rungs.stream().mapToDouble(this::ofSecond).sum());
    }

    /** For encoding these sounds of so many seconds. */
    public static double ofSounds(List<Voice> voices, double seconds) {
        double encoding = voices.stream()
                .mapToDouble(voice -> voice.codec() == Voice.Codec.OPUS ? OPUS : AAC)
                .sum();
        return STARTING + seconds * (HEARING + encoding);
    }

    private double ofSecond(Rung rung) {
        double pixels = rung.size().pixels() * rung.rate().perSecond();
        return switch (rung.codec()) {
            case AV1 -> AV1 * pixels;
            case H264 -> (slides ? H264_SLIDES : H264_CAMERA) * pixels;
        };
    }
}
