package sala.web.file;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import sala.blob.MappedBlob;

/**
 * Sends a part of a blob as fast as it is taken. What a fast line takes at once goes out at once; for a slow line no
 * thread waits.
 */
final class Transfer implements WriteListener {

    private static final Logger LOG = LoggerFactory.getLogger(Transfer.class);

    private final MappedBlob blob;
    private final ServletOutputStream out;
    private final long end;
    private long at;
    private @Nullable AsyncContext later;

    private Transfer(MappedBlob blob, ByteRange part, ServletOutputStream out) {
        this.blob = blob;
        this.at = part.first();
        this.end = part.last() + 1;
        this.out = out;
    }

    /** The answer may not be finished yet when this returns; it finishes itself. */
    static void begin(MappedBlob blob, ByteRange part, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Transfer transfer = new Transfer(blob, part, response.getOutputStream());
        if (!transfer.isFinished()) {
            AsyncContext context = request.startAsync();
            context.setTimeout(0);
            transfer.later = context;
            transfer.out.setWriteListener(transfer);
        }
    }

    /** Sends what is taken now; whether that was all. */
    private boolean isFinished() throws IOException {
        byte[] buffer = Buffers.take();
        try {
            while (at < end && out.isReady()) {
                int got = blob.read(at, buffer, (int) Math.min(buffer.length, end - at));
                out.write(buffer, 0, got);
                at += got;
            }
        } finally {
            Buffers.giveBack(buffer);
        }
        return at == end;
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
        if (later != null) {
            later.complete();
        }
    }
}
