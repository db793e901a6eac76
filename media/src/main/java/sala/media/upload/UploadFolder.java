package sala.media.upload;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.ReadableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import java.util.function.LongConsumer;
import sala.node.NodeSettings;

/** Where the bytes of unfinished uploads lie, each in a file with the upload's id for a name. */
@Singleton
public class UploadFolder {

    /** Kept free, since a full disk stops the database too. */
    private static final long RESERVE = 512L << 20;

    /** So much at most is sent again after a crash. */
    private static final long SAFE_EVERY = 8L << 20;

    private static final int BUFFER = 256 << 10;

    private final Path folder;

    @Inject
    public UploadFolder(NodeSettings settings) {
        this(settings.data().resolve("uploads"));
    }

    UploadFolder(Path folder) {
        this.folder = folder;
    }

    /** How many bytes may still be taken in; below zero when the reserve is touched. */
    long room() {
        try {
            return Files.getFileStore(Files.createDirectories(folder)).getUsableSpace() - RESERVE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes behind what is safe already, until the stream or the upload ends; tells how much is safe each time some
     * more is.
     *
     * @throws IOException when the stream breaks or the disk is full; what was told as safe stays
     */
    void append(Upload upload, InputStream bytes, LongConsumer safe) throws IOException {
        Files.createDirectories(folder);
        try (FileChannel file =
                        FileChannel.open(file(upload.id()), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                ReadableByteChannel in = Channels.newChannel(bytes)) {
            file.truncate(upload.received());
            file.position(upload.received());
            copy(in, file, upload.length(), safe);
        }
    }

    private void copy(ReadableByteChannel in, FileChannel file, long length, LongConsumer safe) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
        long told = file.position();
        try {
            while (file.position() < length && in.read(limited(buffer, length - file.position())) >= 0) {
                writeFully(file, buffer.flip());
                if (file.position() - told >= SAFE_EVERY) {
                    told = makeSafe(file, safe);
                    requireReserve();
                }
            }
        } finally {
            makeSafe(file, safe);
        }
    }

    /** A disk that is nearly full takes less than it is given. */
    private static void writeFully(FileChannel file, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            file.write(bytes);
        }
    }

    private void requireReserve() {
        if (room() < 0) {
            throw UploadRefused.noRoom();
        }
    }

    private static ByteBuffer limited(ByteBuffer buffer, long most) {
        buffer.clear();
        return buffer.limit((int) Math.min(BUFFER, most));
    }

    private static long makeSafe(FileChannel file, LongConsumer safe) throws IOException {
        file.force(true);
        safe.accept(file.position());
        return file.position();
    }

    Path file(UUID id) {
        return folder.resolve(id.toString());
    }

    void delete(UUID id) {
        try {
            Files.deleteIfExists(file(id));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
