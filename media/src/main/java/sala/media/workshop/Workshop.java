package sala.media.workshop;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import sala.blob.BlobStore;
import sala.blob.Hash;
import sala.disk.Folders;
import sala.disk.Workbench;
import sala.job.Claims;
import sala.media.item.Made;
import sala.media.scan.FileCheck;
import sala.media.transcode.Company;
import sala.media.transcode.Transcoded;
import sala.media.transcode.Unplayable;
import sala.node.NodeSettings;

/**
 * Folders for work in progress, on the disk of the blobs, so that finished files move without being copied
 * ({@link FinishedFiles}).
 */
@Singleton
public class Workshop {

    private static final String HELP = "-help";

    private final Path root;
    private final BlobStore blobs;
    private final FinishedFiles files;
    private final FileCheck check;
    private final EncodingParts parts;
    private final Claims claims;

    @Inject
    public Workshop(NodeSettings settings, BlobStore blobs, FileCheck check, EncodingParts parts, Claims claims) {
        this(settings.data().resolve("work").resolve("media"), blobs, check, new Sharing(parts, claims));
    }

    Workshop(Path root, BlobStore blobs, FileCheck check, Sharing sharing) {
        this.root = root;
        this.blobs = blobs;
        this.files = new FinishedFiles(blobs);
        this.check = check;
        this.parts = sharing.parts();
        this.claims = sharing.claims();
    }

    /**
     * Lends the file, once nothing is known against it, and a folder for what is made of it. What a killed or failed
     * run left in that folder is still there; when the work ends well, or can never end well, all is taken away.
     */
    void use(UUID item, Hash file, Work work) {
        use(item, new RecordingTask(file, null, false), work);
    }

    /** The same for a recording. */
    void use(UUID item, RecordingTask task, Work work) {
        Hash file = task.original();
        Path folder = root.resolve(item + "-" + task.name());
        try {
            Folders.delete(folder.resolve("source"));
            Path alone = Files.createDirectories(folder.resolve("source")).resolve("recording");
            Path made = Files.createDirectories(folder.resolve("made"));
            parts.restore(item, task.name(), made);
            blobs.withFile(file, blob -> {
                check.require(blob);
                work.with(Workbench.lend(blob, alone), made);
                return made;
            });
            Workbench.clear(folder);
            parts.forget(item);
        } catch (Unplayable never) {
            Workbench.clear(folder);
            parts.forget(item);
            throw never;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Lends the file for parts of a work that another machine does, with the look at it in the folder; nothing happens
     * while there is none. The file stays here, since help will be wanted again: {@link #endHelp}.
     */
    void help(UUID item, RecordingTask task, Work work) {
        Path folder = root.resolve(item + "-" + task.name() + HELP);
        Path made = folder.resolve("made");
        try {
            Folders.delete(made);
            Files.createDirectories(made);
            if (parts.fetch(item, task.name(), made.resolve("look"))) {
                Path alone = Files.createDirectories(folder.resolve("source")).resolve("recording");
                withFile(task.original(), alone, source -> work.with(source, made));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            Workbench.clear(made);
        }
    }

    private void withFile(Hash file, Path alone, Consumer<Path> use) {
        if (Files.exists(alone)) {
            use.accept(alone);
        } else {
            blobs.withFile(file, blob -> {
                check.require(blob);
                use.accept(Workbench.lend(blob, alone));
                return alone;
            });
        }
    }

    /** Gives back the files of those whose work has ended. */
    void endHelp(Predicate<UUID> unfinished) {
        clear(folder -> folder.toString().endsWith(HELP) && isOver(folder, unfinished));
    }

    /** Who else may be at this work. */
    Company company(UUID item, RecordingTask task, Path made) {
        return parts.isShared() ? new WorkTogether(new Sharing(parts, claims), item, task.name(), made) : Company.NONE;
    }

    /** Takes away what was left for items that nobody works on any more. */
    void tidy(Predicate<UUID> unfinished) {
        parts.tidy(unfinished);
        clear(folder -> isOver(folder, unfinished));
    }

    private void clear(Predicate<Path> which) {
        if (!Files.isDirectory(root)) {
            return;
        }
        try (Stream<Path> folders = Files.list(root)) {
            folders.filter(which).forEach(Workbench::clear);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isOver(Path folder, Predicate<UUID> unfinished) {
        return item(folder).filter(unfinished).isEmpty();
    }

    /** A part of the work is complete; another machine may have to go on from there. */
    void keep(UUID item, RecordingTask task, Path part) {
        parts.keep(item, task.name(), part);
    }

    private static Optional<UUID> item(Path folder) {
        String name = folder.getFileName().toString();
        try {
            return Optional.of(UUID.fromString(name.substring(0, Math.min(36, name.length()))));
        } catch (IllegalArgumentException nobodys) {
            return Optional.empty();
        }
    }

    /** Makes blobs of finished files, which stay where they are. */
    Made store(Transcoded made) {
        return files.store(made);
    }

    /** What machines need to work together. */
    record Sharing(EncodingParts parts, Claims claims) {}

    /** What is done with a lent file. */
    @FunctionalInterface
    interface Work {
        void with(Path source, Path into);
    }
}
