package sala.media.ffmpeg;

import java.time.Duration;
import java.util.Objects;
import sala.media.look.Probed;

/** How long a recording is, and whether a result is as long as it should be. */
final class Lengths {

    private static final Duration LONGEST = Duration.ofHours(8);

    private Lengths() {}

    /** For time limits, where the file itself says nothing. */
    static Duration orLongest(Probed probed) {
        return Objects.requireNonNullElse(probed.length(), LONGEST);
    }

    /**
     * Whether the result has the claimed length, give or take. A program that met the end of a truncated file ends as
     * if all were well; only this tells.
     */
    static boolean matches(Probed probed, Duration made) {
        Duration claimed = probed.length();
        if (claimed == null || probed.lengthGuessed()) {
            return !made.isZero();
        }
        double missing = (claimed.toMillis() - made.toMillis()) / 1000.0;
        return missing < 1 + claimed.toMillis() / 1000.0 * 0.03;
    }
}
