package sala.blob;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The folder of files that are still being written, beside the finished ones on the same disk. Whatever is left in it
 * when the server starts was never finished.
 */
final class Incoming {

    private static final int BUFFER = 256 << 10;
    private static final long BETWEEN_LOOKS = 16L << 20;

    private final Path folder;
    private final FreeSpace space;

    Incoming(Path folder, FreeSpace space) {
        this.folder = folder;
        this.space = space;
    }

    /** Deletes what was never finished. */
    void sweep() throws IOException {
        Files.createDirectories(folder);
        try (Stream<Path> leftovers = Files.list(folder)) {
            for (Path leftover : leftovers.toList()) {
                Files.deleteIfExists(leftover);
            }
        }
    }

    /** Writes all bytes to a new file, durable when this returns; leaves no file when it fails. */
    Written write(InputStream bytes) {
        space.demand(BUFFER);
        Path file = folder.resolve(UUID.randomUUID().toString());
        boolean finished = false;
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            Hashing hashing = copy(bytes, channel);
            channel.force(true);
            finished = true;
            return new Written(file, hashing.blob());
        } catch (IOException e) {
            throw BlobStoreFull.orBroken(e);
        } finally {
            if (!finished) {
                discard(file);
            }
        }
    }

    static void discard(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Hashing copy(InputStream bytes, FileChannel channel) throws IOException {
        Hashing hashing = new Hashing();
        byte[] buffer = new byte[BUFFER];
        long nextLook = BETWEEN_LOOKS;
        for (int n = bytes.read(buffer); n >= 0; n = bytes.read(buffer)) {
            hashing.add(buffer, n);
            writeFully(channel, ByteBuffer.wrap(buffer, 0, n));
            if (hashing.size() >= nextLook) {
                space.demand(BUFFER);
                nextLook += BETWEEN_LOOKS;
            }
        }
        return hashing;
    }

    private static void writeFully(FileChannel channel, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    /** A finished file that has no name yet. */
    record Written(Path file, Blob blob) {}
}
