package sala.launcher.process;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import sala.launcher.Trouble;

/** Until when something outside this program is waited for, however long each look at it takes. */
public final class Deadline {
    private final long end;

    private Deadline(long end) {
        this.end = end;
    }

    public static Deadline in(Duration patience) {
        return new Deadline(System.nanoTime() + patience.toNanos());
    }

    public boolean isOver() {
        return left() <= 0;
    }

    /**
     * Waits for the whole of an answer; what comes later is given up.
     *
     * @throws IOException when it did not come, or not in time
     */
    public <T> T await(CompletableFuture<T> answer) throws IOException {
        try {
            return answer.get(Math.max(0, left()), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            throw new IOException("no answer in time", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException cause ? cause : new IOException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("interrupted", e);
        } finally {
            answer.cancel(true);
        }
    }

    private long left() {
        return end - System.nanoTime();
    }
}
