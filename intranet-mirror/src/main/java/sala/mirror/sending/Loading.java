package sala.mirror.sending;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.security.PrivateKey;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import sala.blob.BlobStore;
import sala.blob.NoSuchBlob;
import sala.mirror.disk.DiskFolder;
import sala.mirror.disk.PackNote;
import sala.mirror.disk.PackWriter;
import sala.mirror.disk.Span;
import sala.mirror.progress.Progress;
import sala.mirror.progress.Progress.Phase;
import sala.mirror.progress.Progress.Step;

/** Writes packs until all is written or the disk is full. For one use. */
final class Loading {

    /** For notes and the end mark, and what the disk needs for itself. */
    static final long RESERVE = 8L << 20;

    private static final Logger LOG = LoggerFactory.getLogger(Loading.class);

    private final Load load;
    private final BlobStore blobs;
    private final PrivateKey key;
    private final SentDisks ledger;
    private final Progress progress;
    private final BooleanSupplier cancelled;
    private final Set<String> packs;
    private final long most;
    private final long total;
    private long done;
    private long left;
    private boolean full;

    Loading(
            Load load,
            BlobStore blobs,
            PrivateKey key,
            SentDisks ledger,
            Progress progress,
            BooleanSupplier cancelled,
            long most) {
        this.load = load;
        this.blobs = blobs;
        this.key = key;
        this.ledger = ledger;
        this.progress = progress;
        this.cancelled = cancelled;
        this.most = most;
        this.total = load.bytes();
        this.packs = new HashSet<>(load.kept());
    }

    /** @return how many bytes did not fit */
    long run() throws IOException {
        Iterator<Span> pieces = load.rest().stream().flatMap(Loading::pieces).iterator();
        while (pieces.hasNext() && !full) {
            pack(pieces);
        }
        pieces.forEachRemaining(piece -> left += piece.length());
        return left;
    }

    List<String> packs() {
        return packs.stream().sorted().toList();
    }

    private void pack(Iterator<Span> pieces) throws IOException {
        String name = free();
        try (PackWriter pack = new PackWriter(load.folder().path().resolve(name))) {
            while (pieces.hasNext() && !full && !pack.isFull(most)) {
                write(pieces.next(), pack);
            }
            PackNote note = pack.finish();
            if (note.sections().isEmpty()) {
                load.folder().delete(name);
                return;
            }
            load.folder().write(note, key);
            ledger.packed(load.disk().id(), name, note.spans());
            packs.add(name);
        }
    }

    private void write(Span piece, PackWriter pack) throws IOException {
        if (cancelled.getAsBoolean()) {
            throw new CancellationException();
        }
        if (DiskFolder.free(load.folder().path()) < RESERVE + 4L * PackWriter.PIECE) {
            full = true;
            left += piece.length();
            return;
        }
        try (SeekableByteChannel file = blobs.open(piece.file().hash())) {
            byte[] content = read(file, piece);
            if (content.length == piece.length() && file.size() == piece.file().size()) {
                pack.add(piece, content);
            }
        } catch (NoSuchBlob lost) {
            LOG.warn(
                    "{} is not in the store any more and so not on the disk",
                    piece.file().hash());
        }
        done += piece.length();
        progress.at(new Step(Phase.CONTENT, done, total));
    }

    private static byte[] read(SeekableByteChannel file, Span piece) throws IOException {
        file.position(piece.from());
        InputStream in = Channels.newInputStream(file);
        return in.readNBytes((int) piece.length());
    }

    private static Stream<Span> pieces(Span span) {
        if (span.length() == 0) {
            return Stream.of(span);
        }
        long first = span.from() / PackWriter.PIECE;
        long last = (span.to() - 1) / PackWriter.PIECE;
        return LongStream.rangeClosed(first, last)
                .mapToObj(piece -> new Span(
                        span.file(),
                        Math.max(span.from(), piece * PackWriter.PIECE),
                        Math.min(span.to(), (piece + 1) * PackWriter.PIECE)));
    }

    private String free() {
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(DiskFolder::packName)
                .filter(name -> !packs.contains(name))
                .findFirst()
                .orElseThrow();
    }
}
