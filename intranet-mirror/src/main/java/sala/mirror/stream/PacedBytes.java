package sala.mirror.stream;

import io.github.bucket4j.BlockingBucket;
import io.github.bucket4j.Bucket;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Duration;

/** Gives bytes no faster than they may go up, a packet at a time; the way up of what {@link PacedStream} is down. */
public final class PacedBytes extends InputStream {

    private static final int PACKET = 1_400;
    private static final int AROUND = 60;
    private static final long LEAST_BITS_PER_SECOND = 1_000;

    private final ByteArrayInputStream bytes;
    private final BlockingBucket allowed;

    /** @param bitsPerSecond on the line, with all that surrounds the bytes */
    public PacedBytes(byte[] bytes, long bitsPerSecond) {
        this.bytes = new ByteArrayInputStream(bytes);
        long each = Math.max(LEAST_BITS_PER_SECOND, bitsPerSecond) / Byte.SIZE;
        allowed = Bucket.builder()
                .addLimit(limit -> limit.capacity(PACKET + AROUND)
                        .refillGreedy(each, Duration.ofSeconds(1))
                        .initialTokens(0))
                .build()
                .asBlocking();
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
        int now = Math.min(Math.min(PACKET, length), bytes.available());
        if (now <= 0) {
            return length == 0 ? 0 : -1;
        }
        allowed.consumeUninterruptibly(now + (long) AROUND);
        return bytes.read(into, offset, now);
    }
}
