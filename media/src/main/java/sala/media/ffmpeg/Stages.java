package sala.media.ffmpeg;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Consumer;
import java.util.stream.Stream;
import sala.disk.Folders;

/**
 * The finished parts of a work on disk: each has a folder, which gets its name only when all in it is complete. So a
 * work that was killed goes on where it was.
 */
final class Stages {

    private static final String UNFINISHED = ".part";

    private final Path root;
    private final Consumer<Path> finished;

    /**
     * @param root a folder for this work alone
     * @param finished is told the folder of each part that this run completes
     */
    Stages(Path root, Consumer<Path> finished) {
        this.root = root;
        this.finished = finished;
    }

    boolean isDone(String stage) {
        return Files.isDirectory(folder(stage));
    }

    Path folder(String stage) {
        return root.resolve(stage);
    }

    /** Does this part of the work, unless that was done before. */
    void once(String stage, Work work) {
        if (isDone(stage)) {
            return;
        }
        Path unfinished = root.resolve(stage + UNFINISHED);
        try {
            Folders.delete(unfinished);
            work.in(Files.createDirectories(unfinished));
            Files.move(unfinished, folder(stage), StandardCopyOption.ATOMIC_MOVE);
            finished.accept(folder(stage));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Gives back the room of parts that went into another. */
    void forget(String prefix) {
        try (Stream<Path> folders = Files.list(root)) {
            for (Path folder : folders.toList()) {
                if (folder.getFileName().toString().startsWith(prefix)) {
                    Folders.delete(folder);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One part of the work. */
    @FunctionalInterface
    interface Work {
        void in(Path folder) throws IOException;
    }
}
