package sala.media.cmaf;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;

/** One segment in memory, whose times can be moved. */
final class Fragments {

    private final List<Box> boxes;

    Fragments(ByteBuffer segment) {
        this.boxes = Box.in(segment, 0, segment.limit());
    }

    /** When its first sample is decoded, in the units of its track. */
    long begins() throws IOException {
        for (Box box : boxes) {
            if (box.type().equals("moof")) {
                return decodeTimeOf(box);
            }
        }
        throw new IOException("a segment without fragment");
    }

    /** When the first sample of a fragment is decoded. */
    static long decodeTimeOf(Box fragment) throws IOException {
        Box time = decodeTime(fragment);
        return time.version() == 1 ? time.bytes().getLong(time.content() + 4) : Integer.toUnsignedLong(time.number(4));
    }

    /** Lets everything in it be so much later. */
    void delay(long units) throws IOException {
        for (Box box : boxes) {
            if (box.type().equals("moof")) {
                add(decodeTime(box), 4, units);
            } else if (box.type().equals("sidx")) {
                add(box, 12, units);
            }
        }
    }

    /** {@code tfdt} (ISO/IEC 14496-12, 8.8.12). */
    private static Box decodeTime(Box fragment) throws IOException {
        return fragment.at("traf/tfdt").orElseThrow(() -> new IOException("a fragment without its time"));
    }

    /** To a time that is long or short by the version of its box. */
    private static void add(Box box, int offset, long units) throws IOException {
        int at = box.content() + offset;
        if (box.version() == 1) {
            box.bytes().putLong(at, box.bytes().getLong(at) + units);
            return;
        }
        long moved = Integer.toUnsignedLong(box.bytes().getInt(at)) + units;
        if (moved > 0xffff_ffffL) {
            throw new IOException("a time that has no room");
        }
        box.bytes().putInt(at, (int) moved);
    }
}
