package sala.usage;

import java.security.SecureRandom;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Ids for what is recorded here and travels: those of one start of this program count on from a beginning that no other
 * start has, at this node or elsewhere, so that many of them together need next to no bytes (RFC 9562, version 8:
 * docs/adr/0074). A node that was restored from a backup has started anew, and so never makes an id twice. They can be
 * guessed, and open nothing.
 */
public final class RecordId {

    /** What is counted; the other 74 bits that are free are drawn by lot. */
    private static final int COUNTED_BITS = 48;

    private static final long VERSION_8 = 0x8000L;
    private static final long NOT_VERSION = ~0xF000L;
    private static final long VARIANT = 1L << 63;
    private static final long NOT_VARIANT = -1L >>> 2;

    private static final RecordId OF_THIS_START = new RecordId(new SecureRandom());

    private final long high;
    private final long low;
    private final AtomicLong count = new AtomicLong();

    private RecordId(SecureRandom lot) {
        high = lot.nextLong() & NOT_VERSION | VERSION_8;
        low = (lot.nextLong() & NOT_VARIANT | VARIANT) >>> COUNTED_BITS << COUNTED_BITS;
    }

    /** One that nobody has yet. */
    public static UUID next() {
        return OF_THIS_START.counted();
    }

    private UUID counted() {
        return new UUID(high, low | count.getAndIncrement());
    }
}
