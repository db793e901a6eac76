package sala.search.feed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import sala.child.ChildCommand;
import sala.child.ChildPrograms;
import sala.child.JavaFiles;
import sala.child.Limits;
import sala.search.reading.ReadingProgram;

/**
 * Where whoever looks at pictures works: with the child programs, behind bubblewrap where that is possible, and at low
 * priority. It sees stored files and fonts, which it may not change.
 */
public final class SeeingFence implements ReadingProgram.Fence {

    /** For a large page; and for as long as there are scans, since each has a limit of its own. */
    private static final Limits LIMITS = new Limits(4_000_000_000L, 1_000_000_000L, Duration.ofDays(30));

    private static final Path FONTS = Path.of("/etc/fonts");

    /** One look at a time uses one processor. */
    private static final Map<String, String> ENVIRONMENT = Map.of("OMP_THREAD_LIMIT", "1");

    private final ChildPrograms children;
    private final JavaFiles java;
    private final Path stored;

    /** @param stored the folder of all files that may be looked at */
    public SeeingFence(ChildPrograms children, JavaFiles java, Path stored) {
        this.children = children;
        this.java = java;
        this.stored = stored;
    }

    @Override
    public Process start(List<String> command, Path folder) throws IOException {
        List<Path> readable = Stream.concat(java.readable().stream(), Stream.of(FONTS, stored))
                .filter(Files::exists)
                .toList();
        return children.converse(new ChildCommand(command, folder, ENVIRONMENT, LIMITS.reading(readable)));
    }
}
