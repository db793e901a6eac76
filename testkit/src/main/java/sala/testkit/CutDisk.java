package sala.testkit;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/**
 * A disk whose power can be cut: an image with ext4, whose kernel writes nothing more from one moment on, and is then
 * mounted anew. What was not made durable by then is gone, as on a real disk. Linux lets only root do that: elsewhere
 * the test that asks for it is skipped, and says so.
 */
public final class CutDisk implements AutoCloseable {

    /** Of {@code FS_IOC_SHUTDOWN}: without writing even the journal. */
    private static final String CUT =
            "$how = pack('L', 2); open(D, '<', $ARGV[0]) && defined ioctl(D, 0x8004587d, $how) || die \"$!\"";

    private static final int TRIES = 200;

    private Path image;
    private final Path root;

    private CutDisk(Path image, Path root) {
        this.image = image;
        this.root = root;
    }

    /** A disk of so many bytes, in the place of this empty folder, which is made when it is missing. */
    public static CutDisk of(long bytes, Path folder) {
        CutDisk disk = new CutDisk(folder.resolveSibling(folder.getFileName() + ".img"), folder);
        try (RandomAccessFile file = new RandomAccessFile(disk.image.toFile(), "rw")) {
            Files.createDirectories(folder);
            file.setLength(bytes);
            said("mkfs.ext4", "-q", "-F", disk.image.toString());
            disk.mount();
            return disk;
        } catch (IOException e) {
            System.out.println("SKIPPED: no image can be mounted here: " + e.getMessage());
            return Assumptions.abort("no image can be mounted here: " + e.getMessage());
        }
    }

    public Path root() {
        return root;
    }

    /** Makes all that was written so far durable. */
    public void settle() {
        quietly("sync", "-f", root.toString());
    }

    /** From now on nothing more is written, and whoever tries is told so. */
    public void cut() {
        quietly("perl", "-e", CUT, root.toString());
    }

    /**
     * The power is back. Whoever still has the old one mounted, such as a sandbox that was made meanwhile, keeps it:
     * then a copy takes its place.
     */
    public void comeBack() {
        try {
            said("umount", "-l", root.toString());
            if (!isFree()) {
                Path copy = Files.createTempFile(root.toAbsolutePath().getParent(), "copy", ".img");
                said("cp", "--sparse=always", image.toString(), copy.toString());
                Files.delete(image);
                image = copy;
            }
            mount();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isFree() throws IOException {
        for (int i = 0; i < TRIES; i++) {
            if (said("losetup", "-j", image.toString()).isBlank()) {
                return true;
            }
            pause();
        }
        return false;
    }

    private static void pause() throws IOException {
        try {
            new CountDownLatch(1).await(10, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private void mount() throws IOException {
        said("mount", "-o", "loop", image.toString(), root.toString());
    }

    @Override
    public void close() {
        quietly("umount", "-l", root.toString());
    }

    private static void quietly(String... command) {
        try {
            said(command);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String said(String... command) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0) {
                throw new IOException(command[0] + ": exit " + process.exitValue() + " " + said.strip());
            }
            return said;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
