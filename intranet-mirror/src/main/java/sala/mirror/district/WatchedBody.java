package sala.mirror.district;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The body of an answer as a stream that fails when no byte has come for a while: a line that is dead without saying
 * so. The client's own stream waits for ever, even when it is closed meanwhile. Read by one thread.
 */
final class WatchedBody extends InputStream implements BodySubscriber<InputStream> {

    private static final List<ByteBuffer> END = List.of();

    private final Duration most;
    private final BlockingQueue<List<ByteBuffer>> arrived = new LinkedBlockingQueue<>();
    private final CompletableFuture<Flow.Subscription> line = new CompletableFuture<>();
    private final Queue<ByteBuffer> current = new ArrayDeque<>();
    private volatile @Nullable Throwable broken;
    private boolean ended;

    WatchedBody(Duration most) {
        this.most = most;
    }

    @Override
    public CompletionStage<InputStream> getBody() {
        return CompletableFuture.completedStage(this);
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        line.complete(subscription);
        subscription.request(1);
    }

    @Override
    public void onNext(List<ByteBuffer> bytes) {
        arrived.add(List.copyOf(bytes));
    }

    @Override
    public void onError(Throwable thrown) {
        broken = thrown;
        arrived.add(END);
    }

    @Override
    public void onComplete() {
        arrived.add(END);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        while (!ended && current.isEmpty()) {
            next();
        }
        ByteBuffer buffer = current.peek();
        if (buffer == null) {
            return -1;
        }
        int count = Math.min(length, buffer.remaining());
        buffer.get(bytes, offset, count);
        if (!buffer.hasRemaining()) {
            current.remove();
        }
        return count;
    }

    private void next() throws IOException {
        List<ByteBuffer> bytes = await();
        if (bytes == END) {
            ended = true;
            if (broken != null) {
                throw new IOException("the line broke off", broken);
            }
            return;
        }
        bytes.stream().filter(ByteBuffer::hasRemaining).forEach(current::add);
        line.thenAccept(subscription -> subscription.request(1));
    }

    private List<ByteBuffer> await() throws IOException {
        try {
            List<ByteBuffer> bytes = arrived.poll(most.toMillis(), TimeUnit.MILLISECONDS);
            if (bytes == null) {
                close();
                throw new IOException("nothing came for " + most);
            }
            return bytes;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    @Override
    public void close() {
        line.thenAccept(Flow.Subscription::cancel);
    }
}
