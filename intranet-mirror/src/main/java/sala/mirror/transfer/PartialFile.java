package sala.mirror.transfer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import sala.blob.Blob;
import sala.blob.BlobStoreFull;
import sala.blob.Hash;
import sala.mirror.snapshot.Sha256;

/** A file of which some bytes from the beginning are here; survives whatever ends the node. */
final class PartialFile {

    private final Path path;
    private final Blob blob;

    PartialFile(Path folder, Blob blob) {
        this.path = folder.resolve(blob.hash().hex());
        this.blob = blob;
    }

    Path path() {
        return path;
    }

    Hash hash() {
        return blob.hash();
    }

    /** How many bytes it will have. */
    long whole() {
        return blob.size();
    }

    /** How many bytes are here; none when there are more than can be right. */
    long size() throws IOException {
        long here = Files.exists(path) ? Files.size(path) : 0;
        return here > blob.size() ? 0 : here;
    }

    boolean isWhole() throws IOException {
        return size() == blob.size();
    }

    boolean isRight() {
        return Sha256.of(path).equals(blob.hash().hex());
    }

    void discard() throws IOException {
        Files.deleteIfExists(path);
    }

    /**
     * Writes what comes from this place on, as far as the file goes; more than that is not read.
     *
     * @param taken hears how many bytes have come, each time some have
     * @throws BlobStoreFull when the disk is; what has come is kept
     */
    void append(long from, InputStream in, Taken taken) throws IOException {
        try (FileChannel out = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            out.truncate(from).position(from);
            byte[] buffer = new byte[32 * 1024];
            long left = blob.size() - from;
            int n = in.read(buffer, 0, (int) Math.min(buffer.length, left));
            while (n > 0) {
                write(out, ByteBuffer.wrap(buffer, 0, n));
                taken.bytes(n);
                left -= n;
                n = left == 0 ? 0 : in.read(buffer, 0, (int) Math.min(buffer.length, left));
            }
            out.force(true);
        }
    }

    /** Gives back the end of it, so that the disk has so much room again; the rest need not come a second time. */
    void shorten(long bytes) throws IOException {
        try (FileChannel out = FileChannel.open(path, StandardOpenOption.WRITE)) {
            out.truncate(Math.max(0, out.size() - bytes));
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

    /** Hears of bytes. */
    @FunctionalInterface
    interface Taken {
        void bytes(long count);
    }
}
