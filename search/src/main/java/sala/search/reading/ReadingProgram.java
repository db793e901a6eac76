package sala.search.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * How the reading process is started: with which Java, from which jars, within which limits.
 *
 * @param languages in which it looks for letters in pictures, as {@link Tesseract} wants to hear them; empty when it
 *     does not
 */
public record ReadingProgram(Path java, String classPath, ReadingLimits limits, String languages) {

    /** At low priority; one look at a time uses one processor, and no more memory than a large page needs. */
    private static final List<String> QUIETLY = List.of(
            "/usr/bin/env",
            "OMP_THREAD_LIMIT=1",
            "/usr/bin/nice",
            "-n",
            "15",
            "/usr/bin/prlimit",
            "--as=4000000000",
            "--fsize=1000000000",
            "--core=0",
            "--");

    /** One that reads text alone. */
    public ReadingProgram(Path java, String classPath, ReadingLimits limits) {
        this(java, classPath, limits, "");
    }

    /** By name only: the class and all that it needs exist in the other process alone. */
    private static final String MAIN = "sala.search.text.TextMain";

    Process start() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command()).redirectError(ProcessBuilder.Redirect.DISCARD);
        // the server's environment has the password of the database; a hostile file must not find it
        builder.environment().keySet().retainAll(Set.of("PATH"));
        return builder.start();
    }

    private List<String> command() {
        List<String> words = new ArrayList<>(languages.isEmpty() ? List.of() : QUIETLY);
        words.addAll(List.of(
                java.toString(),
                "-Xmx" + limits.heapMegabytes() + "m",
                "-XX:MaxMetaspaceSize=160m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:+DisplayVMOutputToStderr",
                "-Djava.awt.headless=true",
                "-Djava.nio.channels.spi.SelectorProvider=sala.search.text.NoChannels",
                "-cp",
                classPath,
                MAIN,
                Integer.toString(limits.characters()),
                languages));
        return words;
    }
}
