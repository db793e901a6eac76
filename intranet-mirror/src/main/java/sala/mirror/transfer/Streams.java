package sala.mirror.transfer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Threads that fetch at once, and the one thread that hears what they bring: only that one touches the database and
 * tells whoever watches. When one of them fails, all end.
 */
final class Streams implements AutoCloseable {

    private static final long TICK_MILLIS = 200;
    private static final Runnable NOTHING = () -> {};

    private final Executor threads;
    private final Stream stream;
    private final BlockingQueue<Runnable> news = new LinkedBlockingQueue<>();
    private final Set<Thread> working = new HashSet<>();
    private final AtomicInteger running = new AtomicInteger();
    private final AtomicInteger besides = new AtomicInteger();
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    private volatile int wanted;
    private volatile boolean closed;

    /** @param stream is run by each thread */
    Streams(Executor threads, Stream stream) {
        this.threads = threads;
        this.stream = stream;
    }

    /** What each thread does. */
    @FunctionalInterface
    interface Stream {
        void run() throws IOException;
    }

    /** From now on so many fetch; if there are more, some end when they have what they asked for. */
    void widen(int streams) {
        wanted = streams;
        for (int more = streams - running.get(); more > 0; more--) {
            running.incrementAndGet();
            threads.execute(() -> work(stream, running));
        }
    }

    /** Has this done, too, by a thread that is not counted among those that fetch. */
    void beside(Stream other) {
        besides.incrementAndGet();
        threads.execute(() -> work(other, besides));
    }

    /** Whether anything of that is still done. */
    boolean isBusyBeside() {
        return besides.get() > 0;
    }

    /** Whether nobody fetches, but for what is done beside. */
    boolean isIdle() {
        return running.get() == 0;
    }

    /** Whether there is something to hear. */
    boolean hasNews() {
        return !news.isEmpty();
    }

    /** Whether nobody has ended all of it. */
    boolean isOpen() {
        return !closed && failure.get() == null;
    }

    /** Has {@code then} run on the thread that hears; called by those that fetch. */
    void tell(Runnable then) {
        news.add(then);
    }

    /** Whether the thread that asks shall ask the district for more. */
    boolean goesOn() {
        return !closed && failure.get() == null && running.get() <= wanted;
    }

    /** Hears what there is, or waits a little for something. Called until {@link #isOver}. */
    void hear() {
        try {
            Runnable next = news.poll(TICK_MILLIS, TimeUnit.MILLISECONDS);
            if (next != null) {
                next.run();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
        rethrow(failure.get());
    }

    boolean isOver() {
        return running.get() == 0 && !isBusyBeside() && news.isEmpty();
    }

    private static void rethrow(@Nullable Throwable thrown) {
        if (thrown instanceof Error error) {
            throw error;
        }
        if (thrown instanceof RuntimeException exception) {
            throw exception;
        }
        if (thrown instanceof IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void work(Stream stream, AtomicInteger count) {
        try {
            begin();
            stream.run();
        } catch (IOException | RuntimeException | Error e) {
            failure.compareAndSet(null, e);
        } finally {
            end();
            count.decrementAndGet();
            news.add(NOTHING);
        }
    }

    private synchronized void begin() {
        if (closed) {
            throw new CancellationException();
        }
        working.add(Thread.currentThread());
    }

    /** The thread goes back to others, without having been asked to end. */
    private synchronized void end() {
        working.remove(Thread.currentThread());
        Thread.interrupted();
    }

    private synchronized void interrupt() {
        closed = true;
        working.forEach(Thread::interrupt);
    }

    /** Ends those that fetch, and waits until they have. */
    @Override
    public void close() {
        interrupt();
        boolean interrupted = false;
        while (running.get() + besides.get() > 0) {
            interrupted |= paused(Duration.ofMillis(10));
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean paused(Duration time) {
        try {
            TimeUnit.NANOSECONDS.sleep(time.toNanos());
            return false;
        } catch (InterruptedException e) {
            return true;
        }
    }
}
