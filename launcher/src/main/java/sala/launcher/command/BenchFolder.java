package sala.launcher.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Where a bench works, gone when it is closed. On the disk of the data, when there is any: what is measured there is
 * what the node will feel.
 */
record BenchFolder(Path path) implements AutoCloseable {

    static BenchFolder beside(DataOption data) throws IOException {
        return new BenchFolder(
                Files.isDirectory(data.path)
                        ? Files.createTempDirectory(data.path.toAbsolutePath(), "bench")
                        : Files.createTempDirectory("sala-bench"));
    }

    /** For what has nothing to do with a data folder. */
    static BenchFolder anywhere() throws IOException {
        return new BenchFolder(Files.createTempDirectory("sala"));
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> all = Files.walk(path)) {
            for (Path each : all.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(each);
            }
        }
    }
}
