package sala.mirror.transfer;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.function.LongSupplier;
import sala.node.NodeSettings;

/** How much may come to this node's disk. */
@Singleton
public class Room {

    /** The database and people's uploads need room as well. */
    private static final long RESERVE = 256L * 1024 * 1024;

    private final LongSupplier free;

    @Inject
    public Room(NodeSettings settings) {
        this(() -> usable(settings));
    }

    /** @param free bytes of the disk that nobody uses */
    public Room(LongSupplier free) {
        this.free = free;
    }

    /** Below zero when the reserve is touched. */
    long bytes() {
        return free.getAsLong() - RESERVE;
    }

    private static long usable(NodeSettings settings) {
        try {
            return Files.getFileStore(settings.data()).getUsableSpace();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
