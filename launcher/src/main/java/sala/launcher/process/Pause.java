package sala.launcher.process;

import java.time.Duration;
import sala.launcher.Trouble;

/** A short wait between two looks at something outside this program. */
public final class Pause {
    private Pause() {}

    public static void of(Duration duration) {
        try {
            Thread.sleep(duration.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("interrupted", e);
        }
    }
}
