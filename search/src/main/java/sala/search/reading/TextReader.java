package sala.search.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import sala.search.reading.ReadText.Outcome;
import sala.search.reading.ReadingFrames.Request;

/**
 * Reads the text of files, one at a time, in a process that a bad file may end without harm. The process is started
 * when it is first needed, kept for the next file, and ended when none came for a while.
 *
 * <p>Safe for many threads, which wait for each other.
 */
public final class TextReader implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(TextReader.class);
    private static final Duration REST = Duration.ofMinutes(2);

    private final ReadingProgram program;
    private final ScheduledExecutorService timer;
    private volatile @Nullable ReadingProcess process;
    private @Nullable Future<?> resting;

    /** @param threads make the one thread that ends processes in time */
    public TextReader(ReadingProgram program, ThreadFactory threads) {
        this.program = program;
        this.timer = Executors.newSingleThreadScheduledExecutor(threads);
    }

    /**
     * Reads a file; a file that ends the process gives {@link Outcome#DANGEROUS}.
     *
     * @param fileName what the file calls itself, since the path may say nothing about its format
     * @throws ReadingUnavailable when there is no process to read it, which says nothing about the file
     */
    public synchronized ReadText read(Path file, String fileName) {
        if (resting != null) {
            resting.cancel(false);
        }
        ReadingProcess reading = process();
        try {
            return reading.read(
                    new Request(file.toAbsolutePath().toString(), fileName),
                    program.limits().time());
        } catch (IOException ended) {
            reading.close();
            if (timer.isShutdown()) {
                throw new ReadingUnavailable(ended);
            }
            LOG.warn("reading the text of {} ended the reading process: {}", file, ended.toString());
            return ReadText.without(Outcome.DANGEROUS);
        } finally {
            letRest();
        }
    }

    private void letRest() {
        if (!timer.isShutdown()) {
            resting = timer.schedule(this::rest, REST.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private ReadingProcess process() {
        ReadingProcess running = process;
        if (running != null && running.isAlive()) {
            return running;
        }
        try {
            ReadingProcess started = new ReadingProcess(program, timer);
            process = started;
            return started;
        } catch (IOException broken) {
            throw new ReadingUnavailable(broken);
        }
    }

    /** Ends the process when no file is being read; the next file starts another. */
    private synchronized void rest() {
        if (process != null) {
            process.close();
            process = null;
        }
    }

    /** Ends the process, also while it reads. Nothing is read afterwards. */
    @Override
    public void close() {
        timer.shutdownNow();
        ReadingProcess running = process;
        if (running != null) {
            running.close();
        }
    }
}
