package sala.search.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** How the reading process is started: with which Java, from which jars, within which limits. */
public record ReadingProgram(Path java, String classPath, ReadingLimits limits) {

    /** By name only: the class and all that it needs exist in the other process alone. */
    private static final String MAIN = "sala.search.text.TextMain";

    Process start() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command()).redirectError(ProcessBuilder.Redirect.DISCARD);
        // the server's environment has the password of the database; a hostile file must not find it
        builder.environment().keySet().retainAll(Set.of("PATH"));
        return builder.start();
    }

    private List<String> command() {
        return List.of(
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
                Integer.toString(limits.characters()));
    }
}
