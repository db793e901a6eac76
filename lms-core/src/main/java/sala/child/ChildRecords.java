package sala.child;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Notes on disk of the children that run, so that the next start can end those that a crash left behind. */
final class ChildRecords {

    private static final String UNKNOWN = "unknown";

    private final Path folder;

    ChildRecords(Path folder) {
        this.folder = folder;
    }

    void write(ProcessHandle child) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(file(child.pid()), birth(child));
    }

    void remove(long pid) {
        try {
            Files.deleteIfExists(file(pid));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends every recorded process that is still the one recorded, and forgets all records. Gives how many it ended. */
    int sweep() {
        int ended = 0;
        for (Path record : list()) {
            long pid = Long.parseLong(record.getFileName().toString());
            ended += endIfSame(pid, record) ? 1 : 0;
            remove(pid);
        }
        return ended;
    }

    private boolean endIfSame(long pid, Path record) {
        Optional<ProcessHandle> process = ProcessHandle.of(pid).filter(found -> isSame(found, read(record)));
        process.ifPresent(ProcessHandle::destroyForcibly);
        return process.isPresent();
    }

    /** A process whose time of birth nobody knows may be anybody's. */
    private static boolean isSame(ProcessHandle found, String recorded) {
        return !recorded.equals(UNKNOWN) && birth(found).equals(recorded);
    }

    private List<Path> list() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> records = Files.list(folder)) {
            return records.filter(file -> file.getFileName().toString().matches("[0-9]{1,9}"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(long pid) {
        return folder.resolve(Long.toString(pid));
    }

    /** A process number is used again some day; together with the time of birth it names one process. */
    private static String birth(ProcessHandle process) {
        return process.info().startInstant().map(Object::toString).orElse(UNKNOWN);
    }

    private static String read(Path record) {
        try {
            return Files.readString(record);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
