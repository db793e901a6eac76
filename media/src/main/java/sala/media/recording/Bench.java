package sala.media.recording;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.function.Function;
import sala.disk.Workbench;
import sala.node.NodeSettings;

/**
 * Folders for cutting, on the disk of the blobs. Recordings are worked on under names that say nothing, by links; what
 * a killed run left is taken away when its recording comes again.
 */
@Singleton
public class Bench {

    private final Workbench folders;

    @Inject
    public Bench(NodeSettings settings) {
        this.folders = new Workbench(settings.data().resolve("work").resolve("recordings"));
    }

    /** Lends a file under another name. */
    <T> T with(Recording recording, Path file, Function<Path, T> use) {
        return with(recording.id(), folder -> use.apply(lend(file, folder, "recording")));
    }

    /** Lends an empty folder for this work alone. */
    <T> T with(UUID work, Function<Path, T> use) {
        return folders.with(work.toString(), use::apply);
    }

    /** @param name one that was not lent in this folder yet */
    Path lend(Path file, Path folder, String name) {
        try {
            return Workbench.lend(
                    file, Files.createDirectories(folder.resolve("source")).resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
