package sala.blob;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** How much room a disk has beyond what is kept free for the database and the logs. */
@FunctionalInterface
interface FreeSpace {

    /** Kept free, since a full disk stops the database too. */
    long RESERVE = 256L << 20;

    /** In bytes; below zero when the reserve is touched. */
    long bytes();

    static FreeSpace of(Path folder) {
        return () -> {
            try {
                return Files.getFileStore(folder).getUsableSpace() - RESERVE;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    /** @throws BlobStoreFull when there is less */
    default void demand(long bytes) {
        if (bytes() < bytes) {
            throw new BlobStoreFull(new IOException("fewer than " + bytes + " bytes free beyond the reserve"));
        }
    }
}
