package sala.blob;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import sala.node.HealthProbe;
import sala.node.NodeSettings;

/** Writes to the data folder, reads it back, and looks how much room there is. */
@Singleton
public class DiskProbe implements HealthProbe {

    private final Path folder;
    private final FreeSpace space;

    @Inject
    public DiskProbe(NodeSettings settings) {
        this(settings.data(), FreeSpace.of(settings.data()));
    }

    DiskProbe(Path folder, FreeSpace space) {
        this.folder = folder;
        this.space = space;
    }

    @Override
    public String name() {
        return "disk";
    }

    @Override
    public Optional<String> complaint() {
        try {
            return space.bytes() < 0 ? Optional.of("nearly full") : writeAndRead();
        } catch (IOException | UncheckedIOException e) {
            return Optional.of(e.toString());
        }
    }

    private Optional<String> writeAndRead() throws IOException {
        Path file = Files.createTempFile(folder, ".probe", null);
        try {
            Files.writeString(file, "sala");
            return Files.readString(file).equals("sala") ? Optional.empty() : Optional.of("reads what was not written");
        } finally {
            Files.deleteIfExists(file);
        }
    }
}
