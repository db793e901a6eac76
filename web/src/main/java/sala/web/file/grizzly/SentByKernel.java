package sala.web.file.grizzly;

import java.nio.channels.FileChannel;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import org.glassfish.grizzly.EmptyCompletionHandler;
import org.glassfish.grizzly.WriteResult;
import org.glassfish.grizzly.filterchain.FilterChainContext;

/** A range of a file on its way, one part after the other. */
@SuppressWarnings("rawtypes") // as Grizzly writes it
final class SentByKernel extends EmptyCompletionHandler<WriteResult> {

    private final FilterChainContext context;
    private final FileChannel file;
    private final Runnable ended;
    private final AtomicLong moved;
    private long at;
    private long left;

    SentByKernel(FilterChainContext context, FileChannel file, AtomicLong moved, Runnable ended) {
        this.context = context;
        this.file = file;
        this.moved = moved;
        this.ended = ended;
    }

    void send(long first, long length) {
        at = first;
        left = length;
        next();
    }

    private void next() {
        FilePart part = new FilePart(file, at, left, moved);
        at += part.remaining();
        left -= part.remaining();
        context.write(part, this);
    }

    @Override
    public void completed(WriteResult result) {
        if (left > 0) {
            next();
        } else {
            ended.run();
        }
    }

    /** What was promised cannot be kept: whoever reads must not take the next answer for the rest of this one. */
    @Override
    public void failed(Throwable broken) {
        context.getConnection().terminateSilently();
        ended.run();
    }

    @Override
    public void cancelled() {
        failed(new CancellationException());
    }
}
