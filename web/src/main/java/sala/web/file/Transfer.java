package sala.web.file;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import sala.web.file.grizzly.GrizzlyLine;

/**
 * Sends what the kernel cannot send by itself, such as a file that is put together while it is read. What a fast line
 * takes at once goes out at once; for a slow line no thread waits.
 */
final class Transfer implements WriteListener, StalledLines.Moving {

    private static final Logger LOG = LoggerFactory.getLogger(Transfer.class);

    /** What a slow line does not take of one is kept for it by the server, and there are many slow lines. */
    private static final int BUFFER = 64 << 10;

    private static final int KEPT = 4 * BUFFER;

    private final Reading reading;
    private final ServletOutputStream out;
    private final @Nullable GrizzlyLine line;
    private final StalledLines stalled;
    private final long end;
    private volatile long at;
    private @Nullable AsyncContext later;

    Transfer(
            Reading reading,
            ByteRange part,
            ServletOutputStream out,
            @Nullable GrizzlyLine line,
            StalledLines stalled) {
        this.reading = reading;
        this.at = part.first();
        this.end = part.last() + 1;
        this.out = out;
        this.line = line;
        this.stalled = stalled;
    }

    /** The answer may not be finished yet when this returns; it finishes itself. */
    void begin(HttpServletRequest request) throws IOException {
        if (line != null) {
            line.keepAtMost(KEPT);
        }
        if (isFinished()) {
            reading.close();
        } else {
            AsyncContext context = request.startAsync();
            context.setTimeout(0);
            later = context;
            stalled.watch(this);
            out.setWriteListener(this);
        }
    }

    /** Sends what is taken now; whether that was all. */
    private boolean isFinished() throws IOException {
        long sent = at;
        ByteBuffer buffer = ByteBuffer.allocate((int) Math.min(BUFFER, end - sent));
        while (sent < end && out.isReady()) {
            buffer.clear().limit((int) Math.min(buffer.capacity(), end - sent));
            reading.read(sent, buffer);
            out.write(buffer.array(), 0, buffer.position());
            sent += buffer.position();
            at = sent;
        }
        return sent == end;
    }

    @Override
    public void onWritePossible() throws IOException {
        if (isFinished()) {
            complete();
        }
    }

    @Override
    public void onError(Throwable broken) {
        LOG.debug("a reader went away at byte {} of {}", at, end, broken);
        complete();
    }

    private void complete() {
        stalled.forget(this);
        try {
            reading.close();
        } catch (IOException e) {
            LOG.debug("not closed", e);
        }
        if (later != null) {
            later.complete();
        }
    }

    @Override
    public long moved() {
        return at;
    }

    @Override
    public void cut() {
        if (line != null) {
            line.cut();
        }
    }
}
