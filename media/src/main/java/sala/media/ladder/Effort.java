package sala.media.ladder;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sala.media.look.LessonProfile;
import sala.media.look.Probed;

/**
 * How much work something is, in seconds of one processor of the machine on which it was measured (docs/adr/0026).
 * Other machines are faster or slower by one factor for all of it, which shows while they work; so the time left can be
 * told from this.
 */
public final class Effort {

    /** For the poster, whatever it is taken from. */
    public static final double POSTER = 0.15;

    private static final double STARTING = 0.2;
    private static final double HEARING = 0.005;
    /** Half pictures and bars are looked for at full size. */
    private static final double SEEING = 3e-9;

    private static final double LOOKED_AT = 640 * 360 * 25.0;
    private static final double STILLS = 2.3e-9;
    /** Of the time that a lesson lasts: what is finished has to be safe on the disk. */
    private static final double STORING = 0.002;

    private static final double AAC = 0.0085;
    private static final double OPUS = 0.024;
    /** By pixel: the more moves, the longer. */
    private static final double DECODING_SLIDES = 0.9e-9;

    private static final double DECODING_CAMERA = 2.5e-9;
    private static final double H264_SLIDES = 6.2e-9;
    private static final double H264_CAMERA = 8e-9;
    private static final double AV1 = 28e-9;

    /** Pixels of the recording in a second. */
    private final double pixels;

    private final boolean slides;

    /** For the pictures of a lesson of this kind. */
    public Effort(Probed.Picture picture, LessonProfile profile) {
        this(picture.stored().pixels() * picture.rate().perSecond(), profile);
    }

    /** @param pixels that have to be decoded in a second */
    Effort(double pixels, LessonProfile profile) {
        this.pixels = pixels;
        this.slides = profile == LessonProfile.SLIDES;
    }

    /** For encoding these pictures of so many seconds. */
    public double ofPictures(List<Rung> rungs, double seconds) {
        double decoding = (slides ? DECODING_SLIDES : DECODING_CAMERA) * pixels;
        return STARTING
                + seconds
                        * (decoding + rungs.stream().mapToDouble(this::ofSecond).sum());
    }

    /** For looking at so many seconds of it. */
    public double ofLook(double seconds) {
        return STARTING + seconds * (SEEING * pixels + H264_SLIDES * LOOKED_AT);
    }

    /** For a sheet of small pictures, and slides from this rung of so many seconds. */
    public double ofStills(@Nullable Rung rung, double seconds) {
        double shown = rung == null ? 0 : rung.size().pixels() * rung.rate().perSecond();
        return STARTING + STILLS * shown * seconds;
    }

    /** For listening to so many seconds. */
    public static double ofListening(double seconds) {
        return STARTING + HEARING * seconds;
    }

    /** For keeping all that was made of so many seconds. */
    public static double ofStoring(double seconds) {
        return STORING * seconds;
    }

    /** For encoding these sounds of so many seconds. */
    public static double ofSounds(List<Voice> voices, double seconds) {
        double encoding = voices.stream()
                .mapToDouble(voice -> voice.codec() == Voice.Codec.OPUS ? OPUS : AAC)
                .sum();
        return STARTING + seconds * (HEARING + encoding);
    }

    private double ofSecond(Rung rung) {
        double shown = rung.size().pixels() * rung.rate().perSecond();
        return switch (rung.codec()) {
            case AV1 -> AV1 * shown;
            case H264 -> (slides ? H264_SLIDES : H264_CAMERA) * shown;
        };
    }
}
