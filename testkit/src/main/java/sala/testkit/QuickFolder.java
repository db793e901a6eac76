package sala.testkit;

import static java.util.Comparator.reverseOrder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where the database of a test lies: in memory, if the system has a place for that with room. A new database is many
 * hundred new files, each of which takes a disk up to a millisecond.
 */
final class QuickFolder {

    private static final Path MEMORY = Path.of("/dev/shm");
    private static final String NAME = "sala-test-";
    private static final long ROOM = 2L << 30;

    private QuickFolder() {}

    /** A folder of this process, empty; whoever asked removes it. Those of processes that were killed go with it. */
    static Path create() throws IOException {
        if (!Files.isWritable(MEMORY)) {
            return Files.createTempDirectory(NAME);
        }
        for (Path left : left()) {
            delete(left);
        }
        boolean room = Files.getFileStore(MEMORY).getUsableSpace() > ROOM;
        return room
                ? Files.createDirectory(
                        MEMORY.resolve(NAME + ProcessHandle.current().pid()))
                : Files.createTempDirectory(NAME);
    }

    private static List<Path> left() throws IOException {
        try (Stream<Path> all = Files.list(MEMORY)) {
            return all.filter(folder -> folder.getFileName().toString().matches(NAME + "\\d+"))
                    .filter(folder -> !isOfAliveProcess(folder))
                    .toList();
        }
    }

    private static boolean isOfAliveProcess(Path folder) {
        long pid = Long.parseLong(folder.getFileName().toString().substring(NAME.length()));
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isPresent()
                && pid != ProcessHandle.current().pid();
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.sorted(reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
