package sala.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/**
 * A disk so small that it is really full soon, for what happens then. Linux lets only root mount one: elsewhere the
 * test that asks for it is skipped, and says so.
 */
public final class SmallDisk implements AutoCloseable {

    private final Path root;

    private SmallDisk(Path root) {
        this.root = root;
    }

    /** A disk with room for so many bytes, in the place of this empty folder, which is made when it is missing. */
    public static SmallDisk of(long bytes, Path folder) {
        try {
            Files.createDirectories(folder);
            String said = run("mount", "-t", "tmpfs", "-o", "size=" + bytes, "sala-test", folder.toString());
            Assumptions.assumeTrue(said.isEmpty(), "no small disk can be mounted here: " + said);
            return new SmallDisk(folder);
        } catch (IOException noProgram) {
            return Assumptions.abort("no small disk can be mounted here: " + noProgram.getMessage());
        }
    }

    public Path root() {
        return root;
    }

    /** From now on it has room for so many bytes. */
    public void grow(long bytes) {
        quietly("mount", "-o", "remount,size=" + bytes, root.toString());
    }

    @Override
    public void close() {
        quietly("umount", "-l", root.toString());
    }

    private static void quietly(String... command) {
        try {
            String said = run(command);
            if (!said.isEmpty()) {
                throw new IllegalStateException(said);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
