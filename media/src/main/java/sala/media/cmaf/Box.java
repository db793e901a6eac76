package sala.media.cmaf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A box of an MP4 file (ISO/IEC 14496-12, 4.2) that is in memory.
 *
 * @param bytes the file, or a part of it
 * @param start where its own header begins
 * @param content where what is in it begins
 * @param end behind its last byte
 */
record Box(ByteBuffer bytes, String type, int start, int content, int end) {

    private static final int HEADER = 8;
    private static final int LONG_HEADER = 16;

    /** All boxes one behind the other, as far as they are complete. */
    static List<Box> in(ByteBuffer bytes, int from, int to) {
        List<Box> boxes = new ArrayList<>();
        int at = from;
        while (at + HEADER <= to) {
            long size = Integer.toUnsignedLong(bytes.getInt(at));
            int header = HEADER;
            if (size == 1 && at + LONG_HEADER <= to) {
                size = bytes.getLong(at + HEADER);
                header = LONG_HEADER;
            }
            if (size < header || size > to - at) {
                break;
            }
            boxes.add(new Box(bytes, word(bytes, at + 4), at, at + header, (int) (at + size)));
            at += (int) size;
        }
        return boxes;
    }

    /** Those directly within this one. */
    List<Box> children() {
        return in(bytes, content, end);
    }

    /** The first child of this type. */
    Optional<Box> child(String wanted) {
        return children().stream().filter(box -> box.type.equals(wanted)).findFirst();
    }

    /** Goes down a path of types, such as {@code trak/mdia/mdhd}. */
    Optional<Box> at(String path) {
        Optional<Box> found = Optional.of(this);
        for (String type : path.split("/")) {
            found = found.flatMap(box -> box.child(type));
        }
        return found;
    }

    /** The version of a full box. */
    int version() {
        return bytes.get(content);
    }

    /** A whole number so many bytes behind the start of the content. */
    int number(int offset) {
        return bytes.getInt(content + offset);
    }

    private static String word(ByteBuffer bytes, int at) {
        byte[] four = new byte[4];
        bytes.get(at, four);
        return new String(four, StandardCharsets.ISO_8859_1);
    }
}
