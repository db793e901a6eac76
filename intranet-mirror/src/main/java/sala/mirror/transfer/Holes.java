package sala.mirror.transfer;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import sala.blob.Blob;
import sala.blob.BlobStoreFull;

/** Where a file that is all here is spoiled: noted beside it, so that it is known after the node was killed. */
final class Holes {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,15}");

    private final Path note;
    private final Blob blob;

    Holes(Path file, Blob blob) {
        this.note = file.resolveSibling(file.getFileName() + ".holes");
        this.blob = blob;
    }

    /** Whether there are some, or were before they were filled. */
    boolean wereMade() {
        return Files.exists(note);
    }

    /** Where they begin, in the order of the file. */
    List<Long> list() throws IOException {
        return wereMade()
                ? Files.readAllLines(note, StandardCharsets.US_ASCII).stream()
                        .filter(line -> NUMBER.matcher(line).matches())
                        .map(Long::valueOf)
                        .filter(begin -> begin < blob.size() && begin % PartialFile.PIECE == 0)
                        .toList()
                : List.of();
    }

    void make(List<Long> begin) throws IOException {
        String lines = begin.stream().map(String::valueOf).collect(Collectors.joining("\n"));
        try (FileChannel out = FileChannel.open(
                note, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            out.write(ByteBuffer.wrap(lines.getBytes(StandardCharsets.US_ASCII)));
            out.force(true);
        } catch (IOException e) {
            throw BlobStoreFull.orBroken(e);
        }
    }

    void filled() throws IOException {
        make(List.of());
    }
}
