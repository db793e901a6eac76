package sala.mirror.patch;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import sala.mirror.snapshot.UnreadableSnapshot;
import sala.mirror.snapshot.ZstdPacked;

/**
 * A {@link Patch} between two archives that lie open, and what makes the newer one of it again, byte for byte: of a
 * member that has changed only what is new in it travels ({@code docs/adr/0086}). Only members that zlib packs into the
 * very same bytes are laid open.
 */
public final class ArchivePatch {

    /** Where a patch tells how long its first segment is. */
    private static final int MARK = -1;

    private static final int MOST_LISTED = 4 << 20;
    private static final int USUAL = 6;

    private ArchivePatch() {}

    /**
     * Writes a patch, unless these are no two archives, or nothing in them can be laid open.
     *
     * @param work a folder for files that are gone afterwards
     * @return whether it was written
     */
    public static boolean write(SeekableByteChannel older, SeekableByteChannel newer, Path work, OutputStream to)
            throws IOException {
        if (!Members.are(older) || !Members.are(newer)) {
            return false;
        }
        try (Open before = Open.in(work);
                Open now = Open.in(work)) {
            Set<Integer> kept = new HashSet<>();
            List<Member> known = before.lay(older, (number, packed, inflated) -> {
                OptionalInt level = Deflated.level(packed, inflated);
                if (level.isEmpty()) {
                    kept.add(number);
                }
                return level;
            });
            List<Member> members = now.lay(newer, (number, packed, inflated) -> Deflated.level(packed, inflated));
            if (members.isEmpty()) {
                return false;
            }
            DataOutputStream out = new DataOutputStream(to);
            out.writeInt(MARK);
            writeBlock(out, numbers(kept), new byte[0]);
            writeBlock(out, Member.write(members), Member.write(atUsualLevel(known)));
            out.writeLong(now.file().size());
            Patch.write(before.file(), now.file(), out);
            return true;
        }
    }

    /**
     * Makes the newer file, of a patch of either kind.
     *
     * @param size of the newer file
     * @param work a folder for files that are gone afterwards
     * @throws IOException when this is no patch of that file
     */
    public static void apply(SeekableByteChannel older, Path patch, long size, Path work, OutputStream newer)
            throws IOException {
        boolean open = is(patch);
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(patch)))) {
            if (open) {
                in.readInt();
                applyOpen(older, in, size, work, newer);
            } else {
                Patch.apply(older, in, size, newer);
            }
        }
    }

    /** Whether it is a patch between archives that lie open. */
    public static boolean is(Path patch) throws IOException {
        try (DataInputStream in = new DataInputStream(Files.newInputStream(patch))) {
            return Files.size(patch) >= Integer.BYTES && in.readInt() == MARK;
        }
    }

    private static void applyOpen(
            SeekableByteChannel older, DataInputStream in, long size, Path work, OutputStream newer)
            throws IOException {
        try (Open before = Open.in(work);
                Open now = Open.in(work)) {
            Set<Integer> kept = numbers(readBlock(in, new byte[0]));
            List<Member> known = before.lay(
                    older,
                    (number, packed, inflated) -> kept.contains(number) ? OptionalInt.empty() : OptionalInt.of(USUAL));
            List<Member> members = Member.read(readBlock(in, Member.write(known)));
            long open = in.readLong();
            if (open < 0 || open > size + Members.MOST_BYTES) {
                throw new IOException("not a patch");
            }
            Patch.apply(before.file(), in, open, now.out());
            pack(now.file(), members, new Limited(newer, size));
        }
    }

    private static void pack(FileChannel open, List<Member> members, Limited newer) throws IOException {
        long at = 0;
        for (Member member : members) {
            if (member.gap() < 0 || member.length() < 0 || member.end() > open.size()) {
                throw new IOException("not a patch");
            }
            newer.copy(open, at, at + member.gap());
            Deflated.deflate(new Members.Span(open, at + member.gap(), member.end()), member.level(), newer);
            at = member.end();
        }
        newer.copy(open, at, open.size());
    }

    private static List<Member> atUsualLevel(List<Member> members) {
        return members.stream()
                .map(member -> new Member(member.gap(), member.length(), USUAL, member.end()))
                .toList();
    }

    private static byte[] numbers(Set<Integer> some) {
        ByteBuffer bytes = ByteBuffer.allocate(some.size() * Integer.BYTES);
        some.stream().sorted().forEach(bytes::putInt);
        return bytes.array();
    }

    private static Set<Integer> numbers(byte[] bytes) {
        Set<Integer> some = new HashSet<>();
        for (ByteBuffer rest = ByteBuffer.wrap(bytes); rest.remaining() >= Integer.BYTES; ) {
            some.add(rest.getInt());
        }
        return some;
    }

    private static void writeBlock(DataOutputStream out, byte[] bytes, byte[] known) throws IOException {
        byte[] packed = ZstdPacked.pack(bytes, known);
        out.writeInt(packed.length);
        out.write(packed);
    }

    private static byte[] readBlock(DataInputStream in, byte[] known) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > MOST_LISTED) {
            throw new IOException("not a patch");
        }
        try {
            return ZstdPacked.unpack(in.readNBytes(length), known, MOST_LISTED);
        } catch (UnreadableSnapshot e) {
            throw new IOException("not a patch", e);
        }
    }
}
