package sala.web.file;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Optional;

/** A file while it is read. */
interface Reading extends Closeable {

    /** Reads at least one byte of those from this place on; the place lies within the file. */
    int read(long at, ByteBuffer into) throws IOException;

    /** The file itself, where it is one of the system's, which may be sent by it. */
    default Optional<FileChannel> file() {
        return Optional.empty();
    }

    @Override
    default void close() throws IOException {}
}
