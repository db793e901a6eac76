package sala.media.disk.walk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the files of one folder, and nothing outside of it, whatever was done to the disk meanwhile. For one thread;
 * the archive that was read last stays open.
 */
public final class OpenDisk implements AutoCloseable {

    private final String rawRoot;
    private final Path root;
    private @Nullable Archive archive;
    private String archivePlace = "";

    /**
     * @param rawRoot a folder without links in its path
     * @throws IOException when the folder is not there, or a link has come in its place
     */
    public OpenDisk(String rawRoot) throws IOException {
        this.rawRoot = rawRoot;
        this.root = RawPath.path(rawRoot).toRealPath();
        if (!RawPath.of(root).equals(rawRoot)) {
            throw new LedOutside(root.toString());
        }
    }

    /** Where it is. */
    public Path root() {
        return root;
    }

    /** Whether there is such a file, and its first byte can be read. */
    public boolean has(String place) {
        try (InputStream in = Channels.newInputStream(channel(place))) {
            return in.read() >= 0;
        } catch (IOException e) {
            return false;
        }
    }

    /** The caller closes it. */
    public InputStream open(String place, String entry) throws IOException {
        return entry.isEmpty()
                ? Channels.newInputStream(channel(place))
                : archive(place).open(entry);
    }

    @Override
    public void close() throws IOException {
        Archive last = archive;
        archive = null;
        if (last != null) {
            last.close();
        }
    }

    private Archive archive(String place) throws IOException {
        Archive last = archive;
        if (last != null && archivePlace.equals(place)) {
            return last;
        }
        close();
        Archive next = new Archive(file(place));
        archive = next;
        archivePlace = place;
        return next;
    }

    SeekableByteChannel channel(String place) throws IOException {
        return Files.newByteChannel(file(place), Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS));
    }

    private Path file(String place) throws IOException {
        Path real = RawPath.path(rawRoot + "/" + place).toRealPath();
        if (!real.startsWith(root)) {
            throw new LedOutside(real.toString());
        }
        return real;
    }

    /** A link on the disk leads away from it. */
    static final class LedOutside extends IOException {

        private static final long serialVersionUID = 1L;

        LedOutside(String where) {
            super(where);
        }
    }
}
