package sala.mirror.stream;

import io.github.bucket4j.BlockingBucket;
import io.github.bucket4j.Bucket;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;

/**
 * Lets bytes out no faster than they may go, a packet at a time: so the line's queue stays short, and others on it go
 * on as if nothing came. What packets carry besides counts, too.
 */
public final class PacedStream extends FilterOutputStream {

    /** What one packet carries of an answer. */
    private static final int PACKET = 1_400;

    /** IP, TCP with its time stamps, and the length of a chunk of the answer. */
    private static final int AROUND = 60;

    /** A slower line than this is not paced any slower: a packet would hold the one who sends it for minutes. */
    private static final long LEAST_BITS_PER_SECOND = 1_000;

    private final BlockingBucket allowed;

    /** @param bitsPerSecond on the line, with all that surrounds the bytes */
    public PacedStream(OutputStream line, long bitsPerSecond) {
        super(line);
        long bytes = Math.max(LEAST_BITS_PER_SECOND, bitsPerSecond) / Byte.SIZE;
        allowed = Bucket.builder()
                .addLimit(limit -> limit.capacity(PACKET + AROUND)
                        .refillGreedy(bytes, Duration.ofSeconds(1))
                        .initialTokens(0))
                .build()
                .asBlocking();
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        for (int done = 0; done < length; ) {
            int now = Math.min(PACKET, length - done);
            allowed.consumeUninterruptibly(now + (long) AROUND);
            out.write(bytes, offset + done, now);
            out.flush();
            done += now;
        }
    }
}
