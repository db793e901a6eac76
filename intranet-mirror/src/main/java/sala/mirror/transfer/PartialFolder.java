package sala.mirror.transfer;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sala.blob.Blob;
import sala.node.NodeSettings;

/** Where files lie while they come, each under the hash that it will have. */
@Singleton
public class PartialFolder {

    private static final long GIVEN_BACK = 16L << 20;

    private final Path folder;

    @Inject
    public PartialFolder(NodeSettings settings) {
        this.folder = settings.data().resolve("mirror/partial");
    }

    PartialFile of(Blob blob) {
        return new PartialFile(folder, blob);
    }

    /** Harmless when it is there. */
    void make() {
        with(() -> Files.createDirectories(folder));
    }

    /** Deletes what nobody waits for any more. */
    void keepOnly(Collection<Blob> wanted) {
        Set<String> names = wanted.stream().map(blob -> blob.hash().hex()).collect(Collectors.toUnmodifiableSet());
        try {
            Files.createDirectories(folder);
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    if (!names.contains(name(file))) {
                        Files.delete(file);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a file is a part of. */
    private static String name(Path file) {
        return file.getFileName().toString().replaceFirst("\\..*", "");
    }

    /** Whether nothing of it is here. */
    boolean isNotBegun(Blob blob) {
        return Files.notExists(of(blob).path());
    }

    /** How many bytes of it are still to come. */
    long rest(Blob blob) {
        return with(of(blob)::rest);
    }

    /** How many bytes are here of all that is still coming. */
    long here() {
        return with(() -> {
            long sum = 0;
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
                for (Path file : files) {
                    sum += Files.size(file);
                }
            }
            return sum;
        });
    }

    /**
     * Gives back the end of what has come, since on a disk that is full to its last byte the database cannot go on. The
     * rest of it waits here: over a satellite it took hours.
     */
    void makeRoom(Blob blob) {
        with(() -> {
            of(blob).shorten(GIVEN_BACK);
            return blob;
        });
    }

    private static <T> T with(Reading<T> work) {
        try {
            return work.get();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @FunctionalInterface
    private interface Reading<T> {
        T get() throws IOException;
    }
}
