package sala.blob;

import com.sun.nio.file.ExtendedOpenOption;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Reads a whole file from the disk itself, past what the system remembers of it: that may be right where the disk is
 * not, and what pupils watch shall stay remembered.
 */
final class DiskReading {

    private static final int PART = 1 << 20;

    private DiskReading() {}

    static Blob hash(Path file, KeptBlobs.Between between) throws IOException {
        Blob read;
        try (FileChannel in = open(file)) {
            read = hash(in, ByteBuffer.allocateDirect(2 * PART).alignedSlice(block(file)), between);
        }
        // a system may give less at a time than was asked for: nothing is called spoiled for that
        return read.size() == Files.size(file) ? read : Hashing.of(file);
    }

    private static Blob hash(FileChannel in, ByteBuffer buffer, KeptBlobs.Between between) throws IOException {
        Hashing hashing = new Hashing();
        byte[] bytes = new byte[PART];
        int length = PART;
        for (long at = 0; length == PART; at += length) {
            long begun = System.nanoTime();
            in.read(buffer.clear().limit(PART), at);
            length = buffer.flip().limit();
            buffer.get(bytes, 0, length);
            hashing.add(bytes, length);
            between.read(System.nanoTime() - begun);
        }
        return hashing.blob();
    }

    /**
     * Not every file system can be read past what is remembered; on those what is remembered counts, since a check that
     * sees less is better than none.
     *
     * @throws IOException when the file cannot be opened either way
     */
    private static FileChannel open(Path file) throws IOException {
        try {
            return FileChannel.open(file, StandardOpenOption.READ, ExtendedOpenOption.DIRECT);
        } catch (UnsupportedOperationException | IOException notPastWhatIsRemembered) {
            return FileChannel.open(file, StandardOpenOption.READ);
        }
    }

    private static int block(Path file) throws IOException {
        return (int) Math.min(PART, Math.max(512, Files.getFileStore(file).getBlockSize()));
    }
}
