package sala.media.pack;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import sala.media.transcode.Unplayable.Reason;

/**
 * The end of a zip, where it says how many files are in it: so that its directory, which is read as a whole, is not
 * even begun when it is a flood.
 *
 * @param entries how many files it says to have; the largest number stands for those that need more room to say it
 * @param directory how long its directory is
 */
record ZipTail(int entries, long directory) {

    private static final int SIGNATURE = 0x06054b50;
    private static final int LENGTH = 22;
    private static final int LONGEST_COMMENT = 65_535;
    private static final long LONGEST_DIRECTORY = 16L << 20;

    static ZipTail of(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            int length = (int) Math.min(channel.size(), LENGTH + LONGEST_COMMENT);
            ByteBuffer tail = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
            channel.position(channel.size() - length);
            while (tail.hasRemaining() && channel.read(tail) >= 0) {
                // reads on
            }
            return of(tail);
        }
    }

    private static ZipTail of(ByteBuffer tail) throws PackageRefused {
        for (int at = tail.limit() - LENGTH; at >= 0; at--) {
            if (tail.getInt(at) == SIGNATURE) {
                return new ZipTail(tail.getShort(at + 10) & 0xffff, tail.getInt(at + 12) & 0xffffffffL);
            }
        }
        throw new PackageRefused(Reason.PACKAGE_BROKEN, "no end of its directory");
    }

    void requireAtMost(int files) throws PackageRefused {
        if (entries > files || directory > LONGEST_DIRECTORY) {
            throw new PackageRefused(Reason.PACKAGE_BOMB, entries + " files, a directory of " + directory);
        }
    }
}
