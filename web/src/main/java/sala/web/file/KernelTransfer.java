package sala.web.file;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.channels.FileChannel;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import sala.web.file.grizzly.GrizzlyLine;

/** A part of a file that the kernel sends; none of it passes through this process. */
final class KernelTransfer implements StalledLines.Moving {

    private final GrizzlyLine line;
    private final StalledLines stalled;
    private final AtomicReference<State> state = new AtomicReference<>(State.BEGUN);
    private @Nullable AsyncContext later;

    private enum State {
        BEGUN,
        SLOW,
        ENDED
    }

    KernelTransfer(GrizzlyLine line, StalledLines stalled) {
        this.line = line;
        this.stalled = stalled;
    }

    /** A fast line has taken all of it when this returns; for a slow one the answer goes on by itself. */
    void begin(FileChannel file, ByteRange part, HttpServletRequest request) {
        line.send(file, part.first(), part.length(), this::ended);
        if (state.get() == State.BEGUN) {
            AsyncContext context = request.startAsync();
            context.setTimeout(0);
            later = context;
            stalled.watch(this);
            if (!state.compareAndSet(State.BEGUN, State.SLOW)) {
                complete();
            }
        }
    }

    private void ended() {
        if (state.getAndSet(State.ENDED) == State.SLOW) {
            line.later(this::complete);
        }
    }

    private void complete() {
        stalled.forget(this);
        if (later != null) {
            later.complete();
        }
    }

    @Override
    public long moved() {
        return line.moved();
    }

    @Override
    public void cut() {
        line.cut();
    }
}
