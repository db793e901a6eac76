package sala.search.reading;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import sala.search.reading.ReadingFrames.Request;

/**
 * One running reading process. It reads one file after another until a file ends it; it ends by itself when this server
 * does, since its standard input then ends.
 */
final class ReadingProcess implements AutoCloseable {

    private final Process process;
    private final DataOutputStream requests;
    private final DataInputStream answers;
    private final ScheduledExecutorService deadlines;
    private final Duration timeToStart;
    private boolean ready;
    private volatile boolean overdue;

    /** Returns at once; the process goes on starting by itself. */
    ReadingProcess(ReadingProgram program, ScheduledExecutorService deadlines) throws IOException {
        this.deadlines = deadlines;
        this.timeToStart = program.limits().timeToStart();
        Path folder = program.folders().begin();
        process = program.start(folder);
        process.onExit().thenRun(() -> WorkFolders.end(folder));
        requests = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
        answers = new DataInputStream(new BufferedInputStream(process.getInputStream()));
    }

    /**
     * Waits until the process can read, so that its start is not counted against a file.
     *
     * @throws IOException when it does not start
     */
    void awaitReady() throws IOException {
        if (!ready) {
            ready = inTime(timeToStart, () -> ReadingFrames.awaitReady(answers));
        }
    }

    /** @throws IOException when the process ended, or was ended because the time was up */
    ReadText read(Request request, Duration time) throws IOException {
        return inTime(time, () -> {
            ReadingFrames.write(request, requests);
            return ReadingFrames.readAnswer(answers);
        });
    }

    /** Whether it was ended because the time was up. */
    boolean isOverdue() {
        return overdue;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    @Override
    public void close() {
        List<ProcessHandle> started = process.descendants().toList();
        process.destroyForcibly();
        started.forEach(ProcessHandle::destroyForcibly);
    }

    private void timeIsUp() {
        overdue = true;
        close();
    }

    private <T> T inTime(Duration time, Exchange<T> exchange) throws IOException {
        Future<?> deadline = deadlines.schedule(this::timeIsUp, time.toMillis(), TimeUnit.MILLISECONDS);
        try {
            return exchange.run();
        } finally {
            deadline.cancel(false);
        }
    }

    @FunctionalInterface
    private interface Exchange<T> {
        T run() throws IOException;
    }
}
