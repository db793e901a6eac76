package sala.mirror.transfer;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.util.function.LongSupplier;
import sala.node.NodeSettings;

/** How much may come to this node's disk: what people here bring, and the database, always find room. */
@Singleton
public class Room {

    private static final long LEAST = 10L << 30;
    private static final int PART = 20;

    private final LongSupplier free;
    private final LongSupplier reserve;

    @Inject
    public Room(NodeSettings settings) {
        this(() -> of(settings, FileStore::getUsableSpace), () -> reserve(settings));
    }

    /**
     * @param free bytes of the disk that nobody uses
     * @param reserve bytes that stay so
     */
    public Room(LongSupplier free, LongSupplier reserve) {
        this.free = free;
        this.reserve = reserve;
    }

    /** Below zero when the reserve is touched. */
    public long bytes() {
        return free.getAsLong() - reserve.getAsLong();
    }

    /** How much must be free for what was let go to come again: else it would come and go by turns. */
    long forWhatWasLetGo() {
        return bytes() - reserve.getAsLong() / 2;
    }

    /** A twentieth of the disk, and 10 GB at the least; {@code sala.disk.reserve} says otherwise for small ones. */
    private static long reserve(NodeSettings settings) {
        long said = Long.getLong("sala.disk.reserve", -1) << 20;
        return said >= 0 ? said : Math.max(LEAST, of(settings, FileStore::getTotalSpace) / PART);
    }

    private static long of(NodeSettings settings, Space space) {
        try {
            return space.of(Files.getFileStore(settings.data()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @FunctionalInterface
    private interface Space {
        long of(FileStore disk) throws IOException;
    }
}
