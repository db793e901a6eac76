package sala.media.teletext;

import java.util.Arrays;

/** Four bits in eight, of which one may be wrong (EN 300 706, 8.2). */
final class Hamming {

    /** Two bits or more are wrong. */
    static final int BROKEN = -1;

    private static final int[] VALUES = values();

    private Hamming() {}

    /** The four bits, or {@link #BROKEN}. */
    static int decode(byte coded) {
        return VALUES[coded & 0xff];
    }

    static byte encode(int value) {
        int d1 = value & 1;
        int d2 = value >> 1 & 1;
        int d3 = value >> 2 & 1;
        int d4 = value >> 3 & 1;
        int p1 = 1 ^ d1 ^ d3 ^ d4;
        int p2 = 1 ^ d1 ^ d2 ^ d4;
        int p3 = 1 ^ d1 ^ d2 ^ d3;
        int p4 = 1 ^ p1 ^ d1 ^ p2 ^ d2 ^ p3 ^ d3 ^ d4;
        return (byte) (p1 | d1 << 1 | p2 << 2 | d2 << 3 | p3 << 4 | d3 << 5 | p4 << 6 | d4 << 7);
    }

    private static int[] values() {
        int[] values = new int[256];
        Arrays.fill(values, BROKEN);
        for (int value = 0; value < 16; value++) {
            int whole = encode(value) & 0xff;
            values[whole] = value;
            for (int bit = 0; bit < 8; bit++) {
                values[whole ^ 1 << bit] = value;
            }
        }
        return values;
    }
}
