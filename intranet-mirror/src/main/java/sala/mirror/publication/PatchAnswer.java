package sala.mirror.publication;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import sala.mirror.stream.BoundedStream;
import sala.mirror.stream.Frame;
import sala.mirror.stream.FrameWriter;
import sala.mirror.stream.PacedStream;

/** The patches of one request: each is sent as soon as it is made. Belongs to one answer. */
public final class PatchAnswer {

    private static final Duration LONGEST = Duration.ofMinutes(10);

    /** A line without a byte would be taken for dead. */
    private static final long SIGN_OF_LIFE_MILLIS = 1_500;

    private static final int BUFFER = 32 * 1024;

    private final List<One> patches;
    private final long bitsPerSecond;

    PatchAnswer(List<One> patches, long bitsPerSecond) {
        this.patches = patches;
        this.bitsPerSecond = bitsPerSecond;
    }

    /** @param from the first byte that is to be sent */
    record One(int place, long from, CompletableFuture<Path> file) {}

    /** Sends them in the order in which they were asked for. Does not close the line. */
    public void sendTo(OutputStream line) throws IOException {
        OutputStream bounded = new BoundedStream(line, LONGEST);
        OutputStream paced = bitsPerSecond > 0 ? new PacedStream(bounded, bitsPerSecond) : bounded;
        try (FrameWriter out = new FrameWriter(paced)) {
            for (One one : patches) {
                send(one, out);
            }
            out.end();
        }
    }

    private static void send(One one, FrameWriter out) throws IOException {
        Path file = await(one, out);
        long rest = file == null ? 0 : Files.size(file) - one.from();
        if (file == null || rest <= 0) {
            out.begin(Frame.gone(one.place()));
            return;
        }
        out.begin(Frame.here(one.place(), one.from(), Math.toIntExact(rest)));
        try (InputStream in = Files.newInputStream(file)) {
            in.skipNBytes(one.from());
            byte[] buffer = new byte[BUFFER];
            for (int n = in.read(buffer); n > 0; n = in.read(buffer)) {
                out.write(buffer, 0, n);
            }
        }
    }

    /** Null when it could not be made. */
    private static @Nullable Path await(One one, FrameWriter out) throws IOException {
        while (true) {
            try {
                return one.file().get(SIGN_OF_LIFE_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException notYet) {
                out.begin(Frame.here(one.place(), one.from(), 0));
                out.flush();
            } catch (ExecutionException failed) {
                return null;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted", e);
            }
        }
    }
}
