package sala.media.cmaf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Writes boxes, and changes copies of those that were read. */
final class BoxBytes {

    private static final int HEADER = 8;

    private BoxBytes() {}

    /** A box with these contents one behind the other. */
    static byte[] box(String type, byte[]... contents) {
        ByteBuffer box = ByteBuffer.allocate(
                HEADER + Arrays.stream(contents).mapToInt(part -> part.length).sum());
        box.putInt(box.capacity()).put(type.getBytes(StandardCharsets.ISO_8859_1));
        for (byte[] part : contents) {
            box.put(part);
        }
        return box.array();
    }

    /** Whole numbers of four bytes. */
    static byte[] numbers(int... values) {
        ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES * values.length);
        for (int value : values) {
            bytes.putInt(value);
        }
        return bytes.array();
    }

    /** The whole box, header and all, to be changed. */
    static byte[] copy(Box box) {
        byte[] copy = new byte[box.end() - box.start()];
        box.bytes().get(box.start(), copy);
        return copy;
    }

    /** The same with a time at one place or the other, by the version of the box, which says how long times are. */
    static byte[] withTime(Box box, int shortAt, int longAt, long time) {
        byte[] copy = copy(box);
        ByteBuffer bytes = ByteBuffer.wrap(copy);
        int content = box.content() - box.start();
        if (box.version() == 1) {
            bytes.putLong(content + longAt, time);
        } else {
            bytes.putInt(content + shortAt, Math.toIntExact(time));
        }
        return copy;
    }
}
