package sala.media.ffmpeg;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sala.media.ffmpeg.Ended.Ending;

/** Stays with one running program until it ends, reads all it says, and ends it when it must not go on. */
final class Attendance {

    /** Looking at all processes of the machine is not for nothing. */
    private static final long BETWEEN_LOOKS = TimeUnit.SECONDS.toNanos(5);

    /** Milliseconds; more than a program that has ended can need. */
    private static final long LAST_WORDS = 10_000;

    private final Process process;
    private final Patience patience;
    private final Listener listener;
    private final ErrorLines errors = new ErrorLines();
    private final long begun = System.nanoTime();
    private volatile long heard = begun;
    private long looked = begun;

    Attendance(Process process, Patience patience, Listener listener) {
        this.process = process;
        this.patience = patience;
        this.listener = listener;
    }

    Ended attend() throws IOException {
        Thread out = reader("out", process.getInputStream(), line -> {
            heard = System.nanoTime();
            listener.hear(line);
        });
        Thread err = reader("err", process.getErrorStream(), errors::add);
        try {
            Ending ending = await();
            out.join(LAST_WORDS);
            err.join(LAST_WORDS);
            return new Ended(ending, process.exitValue(), errors.count(), errors.kept());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while a program ran", e);
        } finally {
            end();
        }
    }

    private Ending await() throws InterruptedException {
        while (!process.waitFor(200, TimeUnit.MILLISECONDS)) {
            Ending reason = reasonToEnd();
            if (reason != null) {
                end();
                process.waitFor();
                return reason;
            }
        }
        return Ending.BY_ITSELF;
    }

    /**
     * With all that it has started: a sandbox that ends before it is built leaves what it started behind, and that
     * would hold on to the program's output for ever.
     */
    private void end() {
        List<ProcessHandle> started = process.descendants().toList();
        process.destroyForcibly();
        started.forEach(ProcessHandle::destroyForcibly);
    }

    private @Nullable Ending reasonToEnd() {
        if (listener.wantsToStop()) {
            return Ending.CANCELLED;
        }
        if (isOver(begun, patience.whole()) || hasComputed(patience.whole())) {
            return Ending.TOOK_TOO_LONG;
        }
        return isOver(heard, patience.silence()) ? Ending.STALLED : null;
    }

    private boolean hasComputed(Duration limit) {
        if (System.nanoTime() - looked < BETWEEN_LOOKS) {
            return false;
        }
        looked = System.nanoTime();
        Duration used = Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .flatMap(one -> one.info().totalCpuDuration().stream())
                .reduce(Duration.ZERO, Duration::plus);
        return used.compareTo(limit) > 0;
    }

    private static boolean isOver(long since, Duration limit) {
        return System.nanoTime() - since > limit.toNanos();
    }

    /** Not a thread of the container: it only moves text into memory. */
    private static Thread reader(String name, InputStream stream, Consumer<String> lines) {
        Thread thread = new Thread(() -> read(stream, lines), "ffmpeg-" + name);
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    private static void read(InputStream stream, Consumer<String> lines) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            reader.lines().forEach(lines);
        } catch (IOException | UncheckedIOException e) {
            // the program was ended while it spoke
            lines.accept("");
        }
    }
}
