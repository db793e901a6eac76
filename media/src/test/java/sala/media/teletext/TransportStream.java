package sala.media.teletext;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/** Writes a transport stream with nothing in it but one private stream, such as teletext or drawn subtitles. */
public final class TransportStream {

    private static final int PACKET = 188;
    private static final int TABLE = 0x100;
    private static final int STREAM = 0x101;
    private static final int TICKS_PER_MILLISECOND = 90;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final int[] counters = new int[0x200];

    /** @param descriptor what the stream is, as its entry in the table of the programme says it */
    public TransportStream(byte... descriptor) {
        send(0, table(0x00, bytes(0, 1, 0xe0 | TABLE >> 8, TABLE & 0xff)));
        byte[] entry = bytes(0x06, 0xe0 | STREAM >> 8, STREAM & 0xff, 0xf0, descriptor.length);
        byte[] head = bytes(0xe0 | STREAM >> 8, STREAM & 0xff, 0xf0, 0);
        send(TABLE, table(0x02, joined(head, entry, descriptor)));
    }

    /** A packet that is to be shown at this moment. */
    public TransportStream add(long milliseconds, byte[] payload) {
        long time = milliseconds * TICKS_PER_MILLISECOND;
        byte[] stamp = bytes(
                0x21 | (int) (time >> 29) & 0x0e,
                (int) (time >> 22) & 0xff,
                (int) (time >> 14) & 0xfe | 1,
                (int) (time >> 7) & 0xff,
                (int) (time << 1) & 0xfe | 1);
        int length = payload.length + 3 + stamp.length;
        byte[] head = bytes(0, 0, 1, 0xbd, length >> 8, length & 0xff, 0x84, 0x80, stamp.length);
        send(STREAM, joined(head, stamp, payload));
        return this;
    }

    public byte[] bytes() {
        return out.toByteArray();
    }

    private static byte[] table(int id, byte[] body) {
        int length = 5 + body.length + 4;
        byte[] section = joined(bytes(id, 0xb0 | length >> 8, length & 0xff, 0, 1, 0xc1, 0, 0), body);
        int sum = sum(section);
        return joined(bytes(0), section, bytes(sum >>> 24, sum >>> 16, sum >>> 8, sum));
    }

    private void send(int stream, byte[] bytes) {
        for (int at = 0; at < bytes.length; ) {
            int taken = Math.min(PACKET - 4, bytes.length - at);
            int filled = PACKET - 4 - taken;
            int begins = at == 0 ? 0x40 : 0;
            out.writeBytes(bytes(
                    0x47, begins | stream >> 8, stream & 0xff, (filled > 0 ? 0x30 : 0x10) | counters[stream]++ & 15));
            if (filled > 0) {
                byte[] filling = new byte[filled];
                Arrays.fill(filling, (byte) 0xff);
                filling[0] = (byte) (filled - 1);
                if (filled > 1) {
                    filling[1] = 0;
                }
                out.writeBytes(filling);
            }
            out.write(bytes, at, taken);
            at += taken;
        }
    }

    private static int sum(byte[] section) {
        int sum = -1;
        for (byte one : section) {
            sum ^= one << 24;
            for (int bit = 0; bit < 8; bit++) {
                sum = sum < 0 ? sum << 1 ^ 0x04c11db7 : sum << 1;
            }
        }
        return sum;
    }

    static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            joined.writeBytes(part);
        }
        return joined.toByteArray();
    }
}
