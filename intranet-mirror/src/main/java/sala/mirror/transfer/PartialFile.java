package sala.mirror.transfer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import sala.blob.Blob;
import sala.blob.BlobStoreFull;
import sala.mirror.snapshot.Extents;
import sala.mirror.snapshot.Sha256;

/**
 * A file of which some bytes are here; survives whatever ends the node. Those from the beginning lie in one file, and
 * what comes before its turn in others beside it, named by where they begin. Different pieces may come at once; all
 * else is for one thread.
 */
final class PartialFile {

    /** Of a file larger than this, several streams fetch pieces of this length. */
    static final long PIECE = 1L << 20;

    private static final Logger LOG = LoggerFactory.getLogger(PartialFile.class);

    private final Path path;
    private final Blob blob;
    private final Holes holes;

    PartialFile(Path folder, Blob blob) {
        this.path = folder.resolve(blob.hash().hex());
        this.blob = blob;
        this.holes = new Holes(path, blob);
    }

    Path path() {
        return path;
    }

    /** What is not here yet, in the order of the file. */
    List<Piece> missing(int place) throws IOException {
        List<Piece> missing = new ArrayList<>();
        for (long hole : holes()) {
            addRest(place, hole, missing);
        }
        for (long at = size(path, blob.size()); at < blob.size(); at = (at / PIECE + 1) * PIECE) {
            addRest(place, at, missing);
        }
        return missing;
    }

    private void addRest(int place, long at, List<Piece> missing) throws IOException {
        long end = Math.min(blob.size(), (at / PIECE + 1) * PIECE);
        long from = at + size(beside(at), end - at);
        if (from < end) {
            missing.add(new Piece(place, blob, from, end));
        }
    }

    /** How many bytes are still to come. */
    long rest() throws IOException {
        return missing(0).stream().mapToLong(Piece::length).sum();
    }

    /** Whether all of it is what its name promises; what the disk does not give is not. */
    boolean isRight() {
        try {
            return Sha256.of(path).equals(blob.hash().hex());
        } catch (UncheckedIOException badSector) {
            LOG.warn("{} cannot be read", path, badSector);
            return false;
        }
    }

    /**
     * Makes holes where it is spoiled, though all of it is here; what comes for them is put into their places.
     *
     * @return whether that helps; it does so once, since whoever sends wrong extents must not be asked for ever
     */
    boolean punch(Extents extents) throws IOException {
        if (!isUnpunched() || size(path, blob.size()) != blob.size()) {
            return false;
        }
        List<Long> spoiled = spoiled(extents);
        if (spoiled.isEmpty()) {
            return false;
        }
        discardPieces();
        holes.make(spoiled);
        return true;
    }

    boolean isUnpunched() {
        return !holes.wereMade();
    }

    private List<Long> spoiled(Extents extents) throws IOException {
        try (FileChannel here = FileChannel.open(path)) {
            return extents.spoiled(blob, here);
        }
    }

    /** Where spoiled parts begin; none for what was never punched, or is filled. */
    private List<Long> holes() throws IOException {
        return Extents.areOf(blob) && size(path, blob.size()) == blob.size() ? holes.list() : List.of();
    }

    /**
     * Writes a piece as it comes.
     *
     * @param taken hears how many bytes have come, each time some have
     * @throws BlobStoreFull when the disk is; what has come is kept
     */
    void receive(Piece piece, InputStream in, FileEnd.Taken taken) throws IOException {
        boolean next = size(path, blob.size()) == piece.from();
        long begin = next ? 0 : piece.from() / PIECE * PIECE;
        FileEnd.of(next ? path : beside(begin)).goOn(piece.from() - begin, piece.length(), in, taken);
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
        fill();
        long here = size(path, blob.size());
        while (here < blob.size() && size(beside(here), PIECE) == Math.min(PIECE, blob.size() - here)) {
            FileEnd.of(path).take(beside(here));
            here = size(path, blob.size());
        }
        return here == blob.size() && holes().isEmpty();
    }

    /** Puts what has come for the holes into their places, once all of it is here. */
    private void fill() throws IOException {
        List<Long> holes = holes();
        if (holes.isEmpty() || !missing(0).isEmpty()) {
            return;
        }
        try (FileChannel out = FileChannel.open(path, StandardOpenOption.WRITE)) {
            for (long hole : holes) {
                FileEnd.write(out.position(hole), ByteBuffer.wrap(Files.readAllBytes(beside(hole))));
            }
            out.force(true);
        }
        this.holes.filled();
        for (long hole : holes) {
            Files.deleteIfExists(beside(hole));
        }
    }

    /** Takes away what lay beside it, when it itself is in the store. */
    void adopted() throws IOException {
        if (Extents.areOf(blob)) {
            discardPieces();
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
        FileEnd.of(path).giveBack(size(path, blob.size()), bytes);
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
}
