package sala.media.teletext;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * One line of a page as it is sent: {@code packet} in the standard's words.
 *
 * @param magazine the hundreds of its page, from 1 to 8
 * @param row zero for the head of a page
 * @param bytes forty of them
 */
record Line(int magazine, int row, byte[] bytes) {

    static final int BYTES = 40;
    /** Before the line: where it stood on the screen, a mark, and its address. */
    private static final int BEFORE = 4;

    static final int UNIT = BEFORE + BYTES;

    /** Null for one whose address arrived broken. */
    static @Nullable Line of(byte[] data, int at) {
        byte[] unit = new byte[UNIT];
        for (int i = 0; i < UNIT; i++) {
            // the first bit that was sent is the highest here, and was meant to be the lowest
            unit[i] = (byte) (Integer.reverse(data[at + i]) >>> 24);
        }
        int low = Hamming.decode(unit[2]);
        int high = Hamming.decode(unit[3]);
        if (low == Hamming.BROKEN || high == Hamming.BROKEN) {
            return null;
        }
        int magazine = low & 7;
        return new Line(magazine == 0 ? 8 : magazine, low >> 3 | high << 1, Arrays.copyOfRange(unit, BEFORE, UNIT));
    }

    /** Four bits of a head; zero for those that arrived broken. */
    int bits(int place) {
        return Math.max(0, Hamming.decode(bytes[place]));
    }
}
