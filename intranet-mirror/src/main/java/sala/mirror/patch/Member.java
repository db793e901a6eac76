package sala.mirror.patch;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * A member of an archive that lies open.
 *
 * @param gap bytes between the member before and this one
 * @param length inflated
 * @param level at which it was deflated
 * @param end where it ends in the archive that lies open
 */
record Member(long gap, long length, int level, long end) {

    private static final int BYTES = 2 * Long.BYTES + 1;

    static byte[] write(Collection<Member> members) {
        ByteBuffer bytes = ByteBuffer.allocate(members.size() * BYTES);
        members.forEach(
                member -> bytes.putLong(member.gap).putLong(member.length).put((byte) member.level));
        return bytes.array();
    }

    static List<Member> read(byte[] bytes) {
        List<Member> members = new ArrayList<>();
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        long end = 0;
        while (rest.remaining() >= BYTES) {
            long gap = rest.getLong();
            long length = rest.getLong();
            end += gap + length;
            members.add(new Member(gap, length, rest.get(), end));
        }
        return members;
    }
}
