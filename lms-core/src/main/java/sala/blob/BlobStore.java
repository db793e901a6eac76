package sala.blob;

import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where files are kept by the hash of their bytes. Nothing in it is ever half there or changed, the same bytes are kept
 * once.
 *
 * <p>Safe for many threads. Storing does not by itself keep a blob: hold it through {@link BlobReferences} in the
 * transaction that needs it; until then it is protected only for a while (a day). Store first and hold then: within a
 * transaction, storing needs a second connection to the database.
 */
public interface BlobStore {

    /**
     * Stores all bytes up to the end of the stream, durable when this returns. Does not close the stream.
     *
     * @throws BlobStoreFull when there is no room; nothing is left behind
     */
    Blob put(InputStream bytes);

    /** Stores a finished file, by moving it where the file system can. The file is gone afterwards. */
    Blob adopt(Path file);

    /** Empty when there is no such blob. */
    Optional<Blob> find(Hash hash);

    /**
     * Opens a blob for reading at any place. The caller closes it.
     *
     * @throws NoSuchBlob when it is not there
     */
    SeekableByteChannel open(Hash hash);

    /** Lends the blob as a file to programs that need one. The file must not be changed, nor used afterwards. */
    <T> T withFile(Hash hash, FileUse<T> use);

    /** What is done with a lent file. */
    @FunctionalInterface
    interface FileUse<T> {
        T with(Path file);
    }
}
