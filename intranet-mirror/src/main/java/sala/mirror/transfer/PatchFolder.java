package sala.mirror.transfer;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.BufferedOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.stream.Stream;
import sala.blob.Blob;
import sala.blob.BlobStore;
import sala.blob.BlobStoreFull;
import sala.mirror.patch.ArchivePatch;
import sala.mirror.snapshot.Sha256;
import sala.node.NodeSettings;

/** Where patches lie while they come, each with the file that it makes. Used by one thread at a time. */
@Singleton
public class PatchFolder {

    private static final int BUFFER = 32 * 1024;

    private final Path folder;
    private final BlobStore blobs;

    @Inject
    public PatchFolder(NodeSettings settings, BlobStore blobs) {
        this.folder = settings.data().resolve("mirror/patching");
        this.blobs = blobs;
    }

    /** A file that is here, and one that is to be made of it. */
    record Pair(int place, Blob base, Blob target) {

        String name() {
            return target.hash().hex() + "-" + base.hash().hex();
        }
    }

    /** Deletes what nobody waits for any more. */
    void keepOnly(Collection<Pair> wanted) throws IOException {
        Files.createDirectories(folder);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                if (wanted.stream().noneMatch(pair -> pair.name().equals(String.valueOf(file.getFileName())))) {
                    Files.delete(file);
                }
            }
        }
    }

    /** The first byte that is still to come; the last that came is asked for again, so that there always is one. */
    long from(Pair pair) {
        try {
            Path file = folder.resolve(pair.name());
            return Files.exists(file) ? Math.max(0, Files.size(file) - 1) : 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a patch as it comes. What has come is kept when the line breaks off. */
    void receive(Pair pair, long from, long length, InputStream in) throws IOException {
        if (from != from(pair) || from + length > pair.target().size()) {
            throw new IOException("not what was asked for");
        }
        try (FileChannel out =
                FileChannel.open(folder.resolve(pair.name()), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            out.truncate(from).position(from);
            byte[] buffer = new byte[BUFFER];
            for (long left = length; left > 0; ) {
                int n = in.read(buffer, 0, (int) Math.min(buffer.length, left));
                if (n < 0) {
                    throw new EOFException("the line broke off");
                }
                write(out, ByteBuffer.wrap(buffer, 0, n));
                left -= n;
            }
        }
    }

    private static void write(FileChannel out, ByteBuffer bytes) {
        try {
            while (bytes.hasRemaining()) {
                out.write(bytes);
            }
        } catch (IOException e) {
            throw BlobStoreFull.orBroken(e);
        }
    }

    /** Whether a patch that is whole lays archives open. */
    boolean isOfArchives(Pair pair) {
        try {
            return ArchivePatch.is(folder.resolve(pair.name()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Makes the file of a patch that is whole, and stores it.
     *
     * @return false when something else came out; either way the patch is gone
     */
    boolean make(Pair pair) {
        Path made = folder.resolve(pair.target().hash().hex());
        try {
            write(pair, made);
            boolean right = Sha256.of(made).equals(pair.target().hash().hex());
            return right && blobs.adopt(made).equals(pair.target());
        } catch (IOException notOfThisFile) {
            return false;
        } finally {
            discard(made);
            discard(folder.resolve(pair.name()));
        }
    }

    private void write(Pair pair, Path made) throws IOException {
        try (SeekableByteChannel older = blobs.open(pair.base().hash());
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(made))) {
            ArchivePatch.apply(older, folder.resolve(pair.name()), pair.target().size(), folder, out);
        }
    }

    private static void discard(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
