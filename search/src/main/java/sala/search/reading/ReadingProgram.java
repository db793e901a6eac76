package sala.search.reading;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * How the reading process is started: with which Java, from which jars, within which limits.
 *
 * @param languages in which it looks for letters in pictures, as {@link Tesseract} wants to hear them; empty when it
 *     does not
 * @param folders where it works
 * @param fence that it runs in
 */
public record ReadingProgram(
        Path java, String classPath, ReadingLimits limits, String languages, WorkFolders folders, Fence fence) {

    /** By name only: the class and all that it needs exist in the other process alone. */
    private static final String MAIN = "sala.search.text.TextMain";

    /** One that reads text alone, within the limits of its own Java. */
    public static ReadingProgram reading(Path java, String classPath, ReadingLimits limits, Path folder) {
        return new ReadingProgram(java, classPath, limits, "", new WorkFolders(folder), ReadingProgram::bare);
    }

    /** One that also looks at pictures, which other programs do for it: within limits of the system. */
    public static ReadingProgram seeing(Path java, String classPath, String languages, Path folder, Fence fence) {
        return new ReadingProgram(java, classPath, ReadingLimits.SCANS, languages, new WorkFolders(folder), fence);
    }

    /** @param folder where it may write */
    Process start(Path folder) throws IOException {
        return fence.start(command(folder), folder);
    }

    /** The server's environment has the password of the database; a hostile file must not find it. */
    private static Process bare(List<String> command, Path folder) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(Redirect.DISCARD);
        builder.environment().keySet().retainAll(Set.of("PATH"));
        return builder.start();
    }

    private List<String> command(Path folder) {
        return List.of(
                java.toString(),
                "-Xmx" + limits.heapMegabytes() + "m",
                "-XX:MaxMetaspaceSize=160m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:+DisplayVMOutputToStderr",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + folder,
                "-Djava.nio.channels.spi.SelectorProvider=sala.search.text.NoChannels",
                "-cp",
                classPath,
                MAIN,
                Integer.toString(limits.characters()),
                languages);
    }

    /** Starts a command that is spoken with, and may write in this folder. */
    @FunctionalInterface
    public interface Fence {
        Process start(List<String> command, Path folder) throws IOException;
    }
}
