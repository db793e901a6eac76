package sala.mirror.transfer;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import sala.blob.BlobStoreFull;

/** The end of a file, at which bytes are added as they come; a disk that is full is told as such. */
final class FileEnd {

    private static final int BUFFER = 32 * 1024;

    /** Held for each write, so that none goes behind an end that is just given back. */
    private static final Object WRITING = new Object();

    private final Path path;

    private FileEnd(Path path) {
        this.path = path;
    }

    /** @param path of a file that need not be there yet */
    static FileEnd of(Path path) {
        return new FileEnd(path);
    }

    /** Hears of bytes. */
    @FunctionalInterface
    interface Taken {
        void bytes(long count);
    }

    /**
     * Writes bytes as they come.
     *
     * @param from where they begin; what lay behind is given up
     * @param taken hears how many have come, each time some have
     * @throws BlobStoreFull when the disk is; what has come is kept
     * @throws NotGiven when the end was given back meanwhile
     */
    void goOn(long from, long length, InputStream in, Taken taken) throws IOException {
        try (FileChannel out = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            out.truncate(from).position(from);
            byte[] buffer = new byte[BUFFER];
            for (long left = length; left > 0; ) {
                int n = in.read(buffer, 0, (int) Math.min(buffer.length, left));
                if (n < 0) {
                    throw new EOFException("the line broke off");
                }
                goOn(out, ByteBuffer.wrap(buffer, 0, n));
                taken.bytes(n);
                left -= n;
            }
        }
    }

    /** Behind an end that was given back meanwhile bytes would leave a hole of zeros. */
    private static void goOn(FileChannel out, ByteBuffer bytes) throws IOException {
        synchronized (WRITING) {
            if (out.size() != out.position()) {
                throw new NotGiven(Missing.Reason.NO_ROOM);
            }
            write(out, bytes);
        }
    }

    /**
     * Adds all of another file, durably, and takes that one away.
     *
     * @throws BlobStoreFull when the disk is
     */
    void take(Path piece) {
        try (FileChannel out = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            try (FileChannel in = FileChannel.open(piece)) {
                for (long done = 0; done < in.size(); ) {
                    done += in.transferTo(done, in.size() - done, out);
                }
            }
            out.force(true);
            Files.delete(piece);
        } catch (IOException e) {
            throw BlobStoreFull.orBroken(e);
        }
    }

    /**
     * Makes the file so much shorter, so that the disk has so much room again.
     *
     * @param here how long it is
     */
    void giveBack(long here, long bytes) throws IOException {
        synchronized (WRITING) {
            try (FileChannel out = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                out.truncate(Math.max(0, here - bytes));
            }
        }
        if (here <= bytes) {
            Files.delete(path);
        }
    }

    /** @throws BlobStoreFull when the disk is */
    static void write(FileChannel out, ByteBuffer bytes) {
        try {
            while (bytes.hasRemaining()) {
                out.write(bytes);
            }
        } catch (IOException e) {
            throw BlobStoreFull.orBroken(e);
        }
    }
}
