package sala.media.look;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What short passes over the picture have shown.
 *
 * @param crop what is left without black bars; null where there are none
 * @param rate at which it is best shown
 * @param steady whether frames follow each other evenly
 */
public record Seen(Motion motion, @Nullable Crop crop, FrameRate rate, boolean steady, Scan scan) {

    /** What may be believed of a picture that could not be looked at. */
    public static Seen unknown(Probed.Picture picture) {
        return new Seen(
                new Motion(List.of()), null, picture.rate(), true, picture.interlaced() ? Scan.HALVES : Scan.WHOLE);
    }

    /** How large the picture is without bars, in square pixels. */
    public Size sizeOf(Probed.Picture picture) {
        if (crop == null) {
            return picture.size();
        }
        Size stored = picture.stored();
        return new Size(
                Math.max(2, (int) Math.round((double) picture.size().width() * crop.width() / stored.width())),
                Math.max(2, (int) Math.round((double) picture.size().height() * crop.height() / stored.height())));
    }
}
