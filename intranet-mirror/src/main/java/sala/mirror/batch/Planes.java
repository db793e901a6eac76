package sala.mirror.batch;

import java.util.ArrayList;
import java.util.List;

/**
 * Numbers byte by byte: the lowest bytes of all of them together, then the next ones, as many as the largest needs. The
 * lowest are noise mostly, the others hardly ever, and so each is packed by itself.
 */
final class Planes {

    private static final int BITS = 8;
    private static final int MOST_VALUES = 10_000_000;

    private Planes() {}

    static List<byte[]> of(List<Long> values) {
        List<byte[]> planes = new ArrayList<>();
        long all = values.stream().mapToLong(Planes::unsigned).reduce(0, (a, b) -> a | b);
        for (int plane = 0; plane < Long.BYTES && all >>> plane * BITS != 0; plane++) {
            byte[] bytes = new byte[values.size()];
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = (byte) (unsigned(values.get(i)) >>> plane * BITS);
            }
            planes.add(bytes);
        }
        return planes;
    }

    static List<Long> read(List<byte[]> planes, int values) {
        if (values < 0 || values > MOST_VALUES) {
            throw new UnreadableBatch();
        }
        List<Long> read = new ArrayList<>(values);
        for (int i = 0; i < values; i++) {
            long value = 0;
            for (int plane = 0; plane < planes.size(); plane++) {
                value |= (planes.get(plane)[i] & 0xFFL) << plane * BITS;
            }
            read.add(value >>> 1 ^ -(value & 1));
        }
        return read;
    }

    /** Small for numbers near nothing, on either side. */
    private static long unsigned(long value) {
        return value << 1 ^ value >> Long.SIZE - 1;
    }
}
