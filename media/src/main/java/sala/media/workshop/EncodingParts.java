package sala.media.workshop;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import sala.blob.BlobStore;
import sala.blob.Hash;
import sala.disk.Folders;
import sala.fault.Fault;
import sala.media.workshop.PartRows.Part;
import sala.sql.Transactions;
import sala.worker.Workers;

/**
 * Hands the finished parts of a work from one machine to the next: when the one that encodes dies, another goes on
 * where it was. A node without workers keeps its parts in its own folder alone.
 */
@Singleton
public class EncodingParts {

    private static final Logger LOG = LoggerFactory.getLogger(EncodingParts.class);

    private final PartRows rows;
    private final BlobStore blobs;
    private final FinishedFiles files;
    private final Workers workers;
    private final Transactions transactions;

    @Inject
    public EncodingParts(PartRows rows, BlobStore blobs, Workers workers, Transactions transactions) {
        this.rows = rows;
        this.blobs = blobs;
        this.files = new FinishedFiles(blobs);
        this.workers = workers;
        this.transactions = transactions;
    }

    /** Brings here what other machines have finished of this work and this one has not. */
    void restore(UUID item, String work, Path made) throws IOException {
        for (Map.Entry<String, List<Part>> stage : stages(item, work).entrySet()) {
            Path folder = made.resolve(stage.getKey());
            if (!Files.isDirectory(folder) && !isJoined(stage.getKey(), made)) {
                restore(stage.getValue(), folder);
            }
        }
    }

    private Map<String, List<Part>> stages(UUID item, String work) {
        return rows.of(item, work).stream().collect(Collectors.groupingBy(Part::stage));
    }

    /** Whether somebody has finished this part. */
    boolean has(UUID item, String work, String stage) {
        return stages(item, work).containsKey(stage);
    }

    /** Brings one part here; false when nobody has finished it. */
    boolean fetch(UUID item, String work, Path folder) {
        List<Part> files = stages(item, work).getOrDefault(folder.getFileName().toString(), List.of());
        try {
            if (!files.isEmpty() && !Files.isDirectory(folder)) {
                restore(files, folder);
            }
            return !files.isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isJoined(String stage, Path made) {
        int chunk = stage.lastIndexOf('-');
        return chunk > 0 && Files.isDirectory(made.resolve(stage.substring(0, chunk)));
    }

    private void restore(List<Part> files, Path folder) throws IOException {
        Path coming = folder.resolveSibling(folder.getFileName() + ".coming");
        Folders.delete(coming);
        Files.createDirectories(coming);
        for (Part part : files) {
            Path file = coming.resolve(part.name());
            blobs.withFile(part.hash(), blob -> FinishedFiles.linkOrCopy(blob, file));
        }
        Files.move(coming, folder, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Keeps a finished part for others; whatever goes wrong with that does not stop the work itself. */
    void keep(UUID item, String work, Path part) {
        try {
            if (isShared()) {
                Map<String, Hash> files = store(part);
                transactions.run(() -> rows.put(item, work, part.getFileName().toString(), files));
            }
        } catch (Fault | UncheckedIOException | IOException e) {
            LOG.warn("Part {} of item {} is kept on this machine alone: {}", part.getFileName(), item, e.toString());
        }
    }

    /** Whether there are other machines that could go on or help. */
    boolean isShared() {
        return !workers.all().isEmpty();
    }

    private Map<String, Hash> store(Path part) throws IOException {
        Map<String, Hash> stored = new HashMap<>();
        List<Path> made;
        try (Stream<Path> all = Files.list(part)) {
            made = all.filter(Files::isRegularFile).toList();
        }
        for (Path file : made) {
            stored.put(file.getFileName().toString(), files.adopt(file).hash());
        }
        return stored;
    }

    /** The work has ended, well or not. */
    void forget(UUID item) {
        transactions.run(() -> rows.forget(item));
    }

    void tidy(Predicate<UUID> unfinished) {
        rows.items().stream().filter(unfinished.negate()).forEach(this::forget);
    }
}
