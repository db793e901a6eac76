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

    private static final int TRIES = 500;

    /** Of {@code FS_IOC_SHUTDOWN}: without writing even the journal. */
    private static final String CUT =
            "$how = pack('L', 2); open(D, '<', $ARGV[0]) && defined ioctl(D, 0x8004587d, $how) || die \"$!\"";

    private final Path image;
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
            must("mkfs.ext4", "-q", "-F", disk.image.toString());
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

    /** The power is back. Nobody may have a file of it open any more. */
    public void comeBack() {
        try {
            unmount();
            mount();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void mount() throws IOException {
        must("mount", "-o", "loop", image.toString(), root.toString());
    }

    private void unmount() throws IOException {
        for (int i = 0; !run("umount", root.toString()).isEmpty(); i++) {
            if (i == TRIES) {
                throw new IOException("somebody has a file open");
            }
            pause();
        }
    }

    private static void pause() {
        try {
            new CountDownLatch(1).await(10, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        quietly("umount", "-l", root.toString());
    }

    private static void quietly(String... command) {
        try {
            must(command);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void must(String... command) throws IOException {
        String said = run(command);
        if (!said.isEmpty()) {
            throw new IOException(command[0] + ": " + said);
        }
    }

    /** What it complained of; empty when it went well. */
    private static String run(String... command) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            return process.waitFor() == 0 ? "" : "exit " + process.exitValue() + " " + said.strip();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
