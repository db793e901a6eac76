package sala.search.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
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

    /** A file that takes longer may well end its process; another one is then made ready for the next file. */
    private static final Duration SUSPICIOUS = Duration.ofMillis(400);

    private final ReadingProgram program;
    private final ScheduledExecutorService timer;
    private final AtomicReference<@Nullable ReadingProcess> process = new AtomicReference<>();
    private final AtomicReference<@Nullable ReadingProcess> spare = new AtomicReference<>();
    private @Nullable Future<?> resting;

    /** @param threads make the one thread that ends processes in time */
    public TextReader(ReadingProgram program, ThreadFactory threads) {
        this.program = program;
        this.timer = Executors.newSingleThreadScheduledExecutor(threads);
        program.folders().sweep();
    }

    /**
     * Reads a file; a file that ends the process gives {@link Outcome#DANGEROUS}, one that would read on for ever
     * {@link Outcome#TOO_SLOW}.
     *
     * @param fileName what the file calls itself, since the path may say nothing about its format
     * @throws ReadingUnavailable when there is no process to read it, which says nothing about the file
     */
    public synchronized ReadText read(Path file, String fileName) {
        if (resting != null) {
            resting.cancel(false);
        }
        ReadingProcess reading = process();
        Future<?> suspicion = timer.schedule(this::prepareSpare, SUSPICIOUS.toMillis(), TimeUnit.MILLISECONDS);
        try {
            return reading.read(
                    new Request(file.toAbsolutePath().toString(), fileName),
                    program.limits().time());
        } catch (IOException ended) {
            // it may seem alive for a moment, and the next file would be blamed for this one
            process.compareAndSet(reading, null);
            reading.close();
            if (timer.isShutdown()) {
                throw new ReadingUnavailable(ended);
            }
            LOG.warn("reading the text of {} ended the reading process: {}", file, ended.toString());
            return ReadText.without(reading.isOverdue() ? Outcome.TOO_SLOW : Outcome.DANGEROUS);
        } finally {
            suspicion.cancel(false);
            letRest();
        }
    }

    private ReadingProcess process() {
        try {
            ReadingProcess running = process.get();
            if (running == null || !running.isAlive()) {
                ReadingProcess prepared = spare.getAndSet(null);
                running = prepared != null && prepared.isAlive() ? prepared : new ReadingProcess(program, timer);
                process.set(running);
            }
            running.awaitReady();
            return running;
        } catch (IOException | RejectedExecutionException broken) {
            throw new ReadingUnavailable(broken);
        }
    }

    private void prepareSpare() {
        try {
            if (spare.get() == null) {
                spare.set(new ReadingProcess(program, timer));
            }
        } catch (IOException withoutSpare) {
            LOG.debug("no second reading process", withoutSpare);
        }
    }

    private void letRest() {
        if (!timer.isShutdown()) {
            resting = timer.schedule(this::rest, REST.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    /** Ends the processes when no file is being read; the next file starts another. */
    private synchronized void rest() {
        end(process);
        end(spare);
    }

    /** Ends the processes, also while one reads. Nothing is read afterwards. */
    @Override
    public void close() {
        timer.shutdownNow();
        end(process);
        end(spare);
    }

    private static void end(AtomicReference<@Nullable ReadingProcess> process) {
        ReadingProcess running = process.getAndSet(null);
        if (running != null) {
            running.close();
        }
    }
}
