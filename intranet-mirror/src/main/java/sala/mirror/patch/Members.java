package sala.mirror.patch;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * Lays a ZIP archive open: writes it with its deflated members inflated, and tells where they lie. What the archive
 * says of itself is not read, but for the lengths of the names before its members, so that nothing in it can lie about
 * the rest. For one archive.
 */
final class Members {

    /** Inflated bytes of one archive, also of what turned out to be none; the rest stays packed. */
    static final long MOST_BYTES = 256L << 20;

    private static final int MOST_MEMBERS = 20_000;
    private static final int HEAD = 30;
    private static final int HEAD_MARK = 0x04034b50;
    private static final int DEFLATED = 8;
    private static final int BUFFER = 64 * 1024;

    private final SeekableByteChannel packed;
    private final FileChannel open;
    private final Choice choice;
    private final List<Member> members = new ArrayList<>();
    private long budget = MOST_BYTES;
    private long copied;
    private int found;

    /**
     * @param open takes what comes out
     * @param choice is asked for each member, in their order
     */
    Members(SeekableByteChannel packed, FileChannel open, Choice choice) {
        this.packed = packed;
        this.open = open;
        this.choice = choice;
    }

    /** What is to become of a member. */
    @FunctionalInterface
    interface Choice {

        /**
         * The level at which it was deflated; empty to leave it packed.
         *
         * @param number counted from 0, also those that are left
         * @param span of the packed bytes
         * @param inflated where they lie open
         */
        OptionalInt level(int number, Span span, Span inflated) throws IOException;
    }

    /** Some bytes. */
    record Span(SeekableByteChannel bytes, long from, long to) {

        long length() {
            return to - from;
        }
    }

    /** Whether a file begins as an archive does. */
    static boolean are(SeekableByteChannel file) throws IOException {
        return intAt(read(file, 0, Integer.BYTES), 0) == HEAD_MARK;
    }

    /** Does it; gives the members that lie open. */
    List<Member> lay() throws IOException {
        byte[] some = read(packed, 0, BUFFER);
        long begin = 0;
        while (some.length >= HEAD && found < MOST_MEMBERS && budget > 0) {
            long next = begin + some.length - HEAD + 1;
            for (int i = 0; i + HEAD <= some.length; i++) {
                if (intAt(some, i) == HEAD_MARK && some[i + 8] == DEFLATED) {
                    OptionalLong end = take(begin + i + HEAD + shortAt(some, i + 26) + shortAt(some, i + 28));
                    if (end.isPresent()) {
                        next = end.getAsLong();
                        break;
                    }
                }
            }
            begin = next;
            some = read(packed, begin, BUFFER);
        }
        copy(packed.size());
        return members;
    }

    /** Where the member that begins there ends; empty when there is none. */
    private OptionalLong take(long at) throws IOException {
        long before = open.position();
        copy(Math.min(at, packed.size()));
        long gap = open.position()
                - (members.isEmpty() ? 0 : members.get(members.size() - 1).end());
        long from = open.position();
        OptionalLong end = Deflated.inflate(packed, at, open, budget);
        budget -= open.position() - from;
        if (end.isEmpty()) {
            open.truncate(before).position(before);
            copied -= from - before;
            return end;
        }
        long length = open.position() - from;
        OptionalInt level =
                choice.level(found++, new Span(packed, at, end.getAsLong()), new Span(open, from, from + length));
        if (level.isPresent()) {
            open.position(from + length);
            members.add(new Member(gap, length, level.getAsInt(), from + length));
            copied = end.getAsLong();
        } else {
            open.truncate(from).position(from);
            copy(end.getAsLong());
        }
        return end;
    }

    private void copy(long to) throws IOException {
        while (copied < to) {
            byte[] some = read(packed, copied, (int) Math.min(BUFFER, to - copied));
            if (some.length == 0) {
                throw new IOException("the archive has become shorter");
            }
            write(open, some, some.length);
            copied += some.length;
        }
    }

    static void write(FileChannel to, byte[] some, int count) throws IOException {
        for (ByteBuffer bytes = ByteBuffer.wrap(some, 0, count); bytes.hasRemaining(); ) {
            to.write(bytes);
        }
    }

    /** As many as there are. */
    static byte[] read(SeekableByteChannel file, long from, int most) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate((int) Math.max(0, Math.min(most, file.size() - from)));
        file.position(Math.min(from, file.size()));
        while (bytes.hasRemaining() && file.read(bytes) >= 0) {}
        bytes.flip();
        byte[] read = new byte[bytes.remaining()];
        bytes.get(read);
        return read;
    }

    private static int intAt(byte[] bytes, int at) {
        return bytes.length < at + Integer.BYTES ? 0 : shortAt(bytes, at) | shortAt(bytes, at + 2) << 16;
    }

    private static int shortAt(byte[] bytes, int at) {
        return bytes[at] & 0xff | (bytes[at + 1] & 0xff) << 8;
    }
}
