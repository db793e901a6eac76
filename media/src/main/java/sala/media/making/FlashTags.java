package sala.media.making;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/** The pieces that a Flash film is made of (SWF File Format 19, chapter 2 and appendix A). */
final class FlashTags {

    private static final int END = 0;
    private static final int SHOW_FRAME = 1;

    /** The last that the format has; programs that hide how a film is made put some of their own among them. */
    private static final int LAST = 94;

    /** In the head of a piece: its length does not fit there and follows. */
    private static final int LONG = 0x3f;

    private FlashTags() {}

    /**
     * Whether there is a picture to be shown, at least one; reads no further than that.
     *
     * @param body what follows the first eight bytes, unpacked
     * @throws EOFException when the film ends before
     */
    static boolean showAnything(InputStream body) throws IOException {
        skipStage(body);
        int foreign = 0;
        while (true) {
            int head = little(body, 2);
            long length = (head & LONG) == LONG ? Integer.toUnsignedLong(little(body, 4)) : head & LONG;
            int kind = head >> 6;
            if (kind == SHOW_FRAME || kind == END) {
                return kind == SHOW_FRAME && length == 0 && foreign <= 0;
            }
            foreign += kind > LAST ? 1 : -1;
            body.skipNBytes(length);
        }
    }

    /** A rectangle of four numbers, of as many bits as its first five say; how fast, and how many pictures. */
    private static void skipStage(InputStream body) throws IOException {
        int bits = 5 + 4 * (little(body, 1) >> 3);
        body.skipNBytes((bits + 7) / 8 - 1 + 4);
    }

    private static int little(InputStream in, int bytes) throws IOException {
        int value = 0;
        for (int at = 0; at < bytes; at++) {
            int next = in.read();
            if (next < 0) {
                throw new EOFException();
            }
            value |= next << 8 * at;
        }
        return value;
    }
}
