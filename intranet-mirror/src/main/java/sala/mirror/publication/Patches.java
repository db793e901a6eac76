package sala.mirror.publication;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import sala.blob.Blob;
import sala.blob.BlobStore;
import sala.blob.Hash;
import sala.blob.NoSuchBlob;
import sala.mirror.patch.ArchivePatch;
import sala.mirror.patch.Patch;
import sala.node.NodeSettings;

/**
 * Keeps what makes newer versions of files out of older ones, each made once for all schools, one at a time. What is
 * lost here is made again.
 */
@Singleton
public class Patches {

    private static final Logger LOG = LoggerFactory.getLogger(Patches.class);
    private static final Duration KEPT = Duration.ofDays(30);

    private final Path folder;
    private final BlobStore blobs;
    private final Clock clock;
    private final ExecutorService maker;
    private final Map<Path, CompletableFuture<Path>> inWork = new ConcurrentHashMap<>();

    @Inject
    public Patches(NodeSettings settings, BlobStore blobs, Clock clock, ManagedThreadFactory threads) {
        this(settings, blobs, clock, Executors.newSingleThreadExecutor(threads));
    }

    /** @param maker belongs to this object from now on */
    public Patches(NodeSettings settings, BlobStore blobs, Clock clock, ExecutorService maker) {
        this.folder = settings.data().resolve("mirror/patches");
        this.blobs = blobs;
        this.clock = clock;
        this.maker = maker;
    }

    /** When the server stops. */
    @PreDestroy
    public void close() {
        maker.shutdownNow();
    }

    /**
     * The file of a patch, as soon as it is made; an empty file when one saves too little.
     *
     * @param plain without laying archives open
     */
    CompletableFuture<Path> of(Hash base, Blob target, boolean plain) {
        Path file = folder.resolve(base.hex() + "-" + target.hash().hex() + (plain ? "-plain" : ""));
        return Files.exists(file)
                ? CompletableFuture.completedFuture(file)
                : inWork.computeIfAbsent(
                                file,
                                missing ->
                                        CompletableFuture.supplyAsync(() -> make(missing, base, target, plain), maker))
                        .whenComplete((made, failure) -> inWork.remove(file));
    }

    private Path make(Path file, Hash base, Blob target, boolean plain) {
        try {
            Files.createDirectories(folder);
            forgetOld();
            Path partial = Files.createTempFile(folder, "making", "");
            if (isPossible(base, target)) {
                write(partial, base, target, plain);
            }
            return Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isPossible(Hash base, Blob target) {
        Optional<Blob> older = blobs.find(base);
        return target.size() <= Patch.MOST_BYTES
                && older.filter(known -> known.size() <= Patch.MOST_BYTES).isPresent();
    }

    private void write(Path partial, Hash base, Blob target, boolean plain) throws IOException {
        Instant begun = clock.instant();
        try (SeekableByteChannel older = blobs.open(base);
                SeekableByteChannel newer = blobs.open(target.hash());
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(partial))) {
            if (plain || !ArchivePatch.write(older, newer, folder, out)) {
                Patch.write(older, newer, out);
            }
        } catch (NoSuchBlob lost) {
            LOG.info("no patch, since a file is gone: {}", lost.getMessage());
            Files.write(partial, new byte[0]);
        }
        long size = Files.size(partial);
        LOG.info("a patch of {} bytes for {} in {}", size, target, Duration.between(begun, clock.instant()));
        if (size > target.size() / 10 * 9) {
            Files.write(partial, new byte[0]);
        }
    }

    private void forgetOld() throws IOException {
        FileTime before = FileTime.from(clock.instant().minus(KEPT));
        try (Stream<Path> all = Files.list(folder)) {
            for (Path file : all.toList()) {
                if (Files.getLastModifiedTime(file).compareTo(before) < 0) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }
}
