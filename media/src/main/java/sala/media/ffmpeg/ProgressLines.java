package sala.media.ffmpeg;

import java.util.function.DoubleConsumer;
import sala.media.transcode.Watch;

/**
 * Reads what {@code -progress} says, line by line, and tells how much of one run is done. Pictures are counted, since
 * the time of the output is not known before every encoder has given something.
 */
final class ProgressLines implements Listener {

    private final Goal goal;
    private final DoubleConsumer part;
    private final Watch watch;
    private volatile double seconds;
    private double told;
    private volatile boolean ended;

    /** @param part is told how much of that is done, from 0 to 1 */
    ProgressLines(Goal goal, DoubleConsumer part, Watch watch) {
        this.goal = goal;
        this.part = part;
        this.watch = watch;
    }

    @Override
    public void hear(String line) {
        if (goal.rate() > 0 && line.startsWith("frame=")) {
            seconds = number(line) / goal.rate();
        } else if (goal.rate() == 0 && line.startsWith("out_time_us=")) {
            seconds = number(line) / 1e6;
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
        double now = seconds;
        if (goal.seconds() > 0 && now > told) {
            told = now;
            part.accept(Math.min(1, now / goal.seconds()));
        }
        return watch.cancelled();
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
