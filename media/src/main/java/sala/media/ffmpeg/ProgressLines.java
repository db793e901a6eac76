package sala.media.ffmpeg;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import sala.media.transcode.Watch;

/** Reads what {@code -progress} says, line by line, and tells the watch how far the work is. */
final class ProgressLines implements Listener {

    private static final double ENOUGH_TO_GUESS = 0.01;

    private final @Nullable Duration length;
    private final Watch watch;
    private final long begun = System.nanoTime();
    private volatile long microseconds;
    private long told;
    private volatile boolean ended;

    /** @param length of the recording, null when nobody knows */
    ProgressLines(@Nullable Duration length, Watch watch) {
        this.length = length;
        this.watch = watch;
    }

    @Override
    public void hear(String line) {
        if (line.startsWith("out_time_us=")) {
            microseconds = Math.max(microseconds, number(line));
        } else if (line.equals("progress=end")) {
            ended = true;
        }
    }

    /** Whether the program said that it came to the end of its work. */
    boolean saidEnd() {
        return ended;
    }

    @Override
    public boolean wantsToStop() {
        if (length != null && microseconds > told) {
            told = microseconds;
            tell(length);
        }
        return watch.cancelled();
    }

    private void tell(Duration length) {
        double done = Math.min(1, microseconds / 1000.0 / length.toMillis());
        watch.progress(done, done < ENOUGH_TO_GUESS ? null : left(done));
    }

    private Duration left(double done) {
        return Duration.ofNanos(Math.round((System.nanoTime() - begun) * (1 - done) / done));
    }

    /** Before the first frame it says {@code N/A}. */
    private static long number(String line) {
        try {
            return Long.parseLong(line.substring(line.indexOf('=') + 1).strip());
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
