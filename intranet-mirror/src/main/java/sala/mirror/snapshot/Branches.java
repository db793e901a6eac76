package sala.mirror.snapshot;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import sala.blob.Blob;

/**
 * A hash over a whole list that is carried on from change to change: the list is parted into branches by ids and
 * hashes, each branch has a hash over its sorted lines, and the root is a hash over all of those. After a change only
 * its branches are hashed anew.
 */
public final class Branches {

    private static final int COUNT = 1024;
    private static final int LENGTH = 32;

    private final byte[] hashes;

    private Branches(byte[] hashes) {
        this.hashes = hashes;
    }

    /** As {@link #bytes} gave them; those of an empty list when there are none. */
    public static Branches read(byte[] bytes) {
        return new Branches(bytes.length == COUNT * LENGTH ? bytes.clone() : new byte[COUNT * LENGTH]);
    }

    /** Of all that a list names. */
    static Branches of(Manifest manifest) {
        Map<Integer, Collection<String>> lines = new HashMap<>();
        lines(manifest.entries(), manifest.files())
                .forEach(line -> lines.computeIfAbsent(line.branch(), none -> new TreeSet<>())
                        .add(line.text()));
        return read(new byte[0]).with(lines);
    }

    /** What a list says, line by line. */
    public static Stream<Line> lines(Collection<Entry> entries, Collection<ListedFile> files) {
        return Stream.concat(
                entries.stream().map(entry -> new Line(of(entry.id()), entry.line())),
                files.stream().map(file -> new Line(of(file.blob()), file.line())));
    }

    /** One line of a list, and where it belongs. */
    public record Line(int branch, String text) {}

    public static Set<Integer> all() {
        return IntStream.range(0, COUNT).boxed().collect(Collectors.toSet());
    }

    /** In which a record is, whatever its state. */
    public static int of(UUID record) {
        return (int) (record.getLeastSignificantBits() & (COUNT - 1));
    }

    /** In which a file is. */
    public static int of(Blob file) {
        return Integer.parseInt(file.hash().hex().substring(0, 3), 16) >> 2;
    }

    /** The same with these lines, and no others, in these branches. */
    public Branches with(Map<Integer, ? extends Collection<String>> lines) {
        byte[] next = hashes.clone();
        lines.forEach((branch, texts) -> System.arraycopy(hash(texts), 0, next, branch * LENGTH, LENGTH));
        return new Branches(next);
    }

    private static byte[] hash(Collection<String> lines) {
        List<String> sorted = lines.stream().sorted().toList();
        return sorted.isEmpty() ? new byte[LENGTH] : Sha256.bytes(String.join("\n", sorted));
    }

    /** The hash over all. */
    public String root() {
        return Sha256.of(hashes);
    }

    public byte[] bytes() {
        return hashes.clone();
    }
}
