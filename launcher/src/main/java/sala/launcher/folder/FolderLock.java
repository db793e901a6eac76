package sala.launcher.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sala.launcher.Trouble;

/** Keeps a second launcher out of a data folder. The system drops it when its owner dies, however that happens. */
public final class FolderLock implements AutoCloseable {
    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    public static FolderLock acquire(DataFolder folder) {
        return tryAcquire(folder)
                .orElseThrow(() -> Trouble.of(
                        "the data folder %s is in use by a Sala that is running (process %s)",
                        folder.root(), new SmallFile(file(folder)).read().orElse("?")));
    }

    /** Empty when a launcher is running on the folder. */
    public static Optional<FolderLock> tryAcquire(DataFolder folder) {
        try {
            FileChannel channel = FileChannel.open(file(folder), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                return Optional.empty();
            }
            sign(channel);
            return Optional.of(new FolderLock(channel));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    private static void sign(FileChannel channel) throws IOException {
        channel.truncate(0);
        channel.write(
                ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
    }

    private static Path file(DataFolder folder) {
        return folder.root().resolve("lock");
    }
}
