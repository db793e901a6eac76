package sala.mirror.transfer;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import sala.blob.Blob;
import sala.blob.BlobStoreFull;
import sala.mirror.snapshot.Sha256;

/**
 * A file of which some bytes are here; survives whatever ends the node. Those from the beginning lie in one file, and
 * what comes before its turn in others beside it, named by where they begin. Different pieces may come at once; all
 * else is for one thread.
 */
final class PartialFile {

    /** Of a file larger than this, several streams fetch pieces of this length. */
    static final long PIECE = 1L << 20;

    private static final int BUFFER = 32 * 1024;

    private final Path path;
    private final Blob blob;

    PartialFile(Path folder, Blob blob) {
        this.path = folder.resolve(blob.hash().hex());
        this.blob = blob;
    }

    Path path() {
        return path;
    }

    /** What is not here yet, in the order of the file. */
    List<Piece> missing(int place) throws IOException {
        List<Piece> missing = new ArrayList<>();
        for (long at = size(path, blob.size()); at < blob.size(); ) {
            long end = Math.min(blob.size(), (at / PIECE + 1) * PIECE);
            long from = at + size(beside(at), end - at);
            if (from < end) {
                missing.add(new Piece(place, blob, from, end));
            }
            at = end;
        }
        return missing;
    }

    /** How many bytes are still to come. */
    long rest() throws IOException {
        return missing(0).stream().mapToLong(Piece::length).sum();
    }

    boolean isRight() {
        return Sha256.of(path).equals(blob.hash().hex());
    }

    /**
     * Writes a piece as it comes.
     *
     * @param taken hears how many bytes have come, each time some have
     * @throws BlobStoreFull when the disk is; what has come is kept
     */
    void receive(Piece piece, InputStream in, Taken taken) throws IOException {
        boolean next = size(path, blob.size()) == piece.from();
        long begin = next ? 0 : piece.from() / PIECE * PIECE;
        Path target = next ? path : beside(begin);
        try (FileChannel out = FileChannel.open(target, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            out.truncate(piece.from() - begin).position(piece.from() - begin);
            byte[] buffer = new byte[BUFFER];
            for (long left = piece.length(); left > 0; ) {
                int n = in.read(buffer, 0, (int) Math.min(buffer.length, left));
                if (n < 0) {
                    throw new EOFException("the line broke off");
                }
                write(out, ByteBuffer.wrap(buffer, 0, n));
                taken.bytes(n);
                left -= n;
            }
        }
    }

    /**
     * Moves what came before its turn, and has its turn now, behind the beginning.
     *
     * @return whether all of it is here
     */
    boolean join() throws IOException {
        if (blob.size() == 0) {
            Files.write(path, new byte[0]);
        }
        long here = size(path, blob.size());
        while (here < blob.size() && size(beside(here), PIECE) == Math.min(PIECE, blob.size() - here)) {
            append(beside(here));
            here = size(path, blob.size());
        }
        return here == blob.size();
    }

    private void append(Path piece) throws IOException {
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

    void discard() throws IOException {
        Files.deleteIfExists(path);
        discardPieces();
    }

    private void discardPieces() throws IOException {
        try (DirectoryStream<Path> pieces = Files.newDirectoryStream(path.getParent(), path.getFileName() + ".*")) {
            for (Path piece : pieces) {
                Files.deleteIfExists(piece);
            }
        }
    }

    /** Gives back the end of it, so that the disk has so much room again; the rest need not come a second time. */
    void shorten(long bytes) throws IOException {
        discardPieces();
        long here = size(path, blob.size());
        try (FileChannel out = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            out.truncate(Math.max(0, here - bytes));
        }
        if (here <= bytes) {
            Files.delete(path);
        }
    }

    private Path beside(long from) {
        return path.resolveSibling(path.getFileName() + "." + from);
    }

    /** None when there are more bytes than can be right. */
    private static long size(Path file, long most) throws IOException {
        try {
            long size = Files.size(file);
            return size > most ? 0 : size;
        } catch (NoSuchFileException none) {
            return 0;
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
