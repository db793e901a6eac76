package sala.child;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A word in the environment of every child and of all that it starts in turn, by which they are known again when nobody
 * is left who started them. A server that dies in the very moment in which a child begins has not yet asked the kernel
 * to end it, and the note about it names only the first of its processes.
 */
final class ChildMark {

    static final String NAME = "SALA_CHILD";

    private static final Path PROCESSES = Path.of("/proc");

    private final String value;

    /** @param folder one server's own */
    ChildMark(Path folder) {
        byte[] path = folder.toAbsolutePath().normalize().toString().getBytes(StandardCharsets.UTF_8);
        this.value = UUID.nameUUIDFromBytes(path).toString();
    }

    String value() {
        return value;
    }

    /** Ends all that bear it; gives how many. Where the system shows no environments, none. */
    int sweep() {
        long own = ProcessHandle.current().pid();
        return Math.toIntExact(ProcessHandle.allProcesses()
                .filter(process -> process.pid() != own && bears(process))
                .filter(ProcessHandle::destroyForcibly)
                .count());
    }

    private boolean bears(ProcessHandle process) {
        try (Stream<String> words = environment(process)) {
            return words.anyMatch((NAME + "=" + value)::equals);
        } catch (IOException somebodyElses) {
            return false;
        }
    }

    private static Stream<String> environment(ProcessHandle process) throws IOException {
        Path file = PROCESSES.resolve(Long.toString(process.pid())).resolve("environ");
        return Files.isReadable(file)
                ? Arrays.stream(
                        Files.readString(file, StandardCharsets.ISO_8859_1).split("\0"))
                : Stream.empty();
    }
}
