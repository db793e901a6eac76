package sala.child;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * What a child process may use at most; enforced by the kernel where {@code prlimit} and {@code bwrap} are installed.
 *
 * @param memory address space in bytes
 * @param fileSize of each file that it writes, in bytes
 * @param cpu of processors, all threads of a process together
 * @param readable files and folders that it may read, besides the system's own and the folder where it runs
 */
public record Limits(long memory, long fileSize, Duration cpu, List<Path> readable) {

    public Limits {
        readable = List.copyOf(readable);
    }

    /** For a child that needs only the system and its own folder. */
    public Limits(long memory, long fileSize, Duration cpu) {
        this(memory, fileSize, cpu, List.of());
    }

    /** The same for a child that may compute for so long. */
    public Limits within(Duration other) {
        return new Limits(memory, fileSize, other, readable);
    }

    /** The same for a child that also reads these. */
    public Limits reading(List<Path> paths) {
        return new Limits(memory, fileSize, cpu, paths);
    }

    List<String> asPrlimitOptions() {
        return List.of("--as=" + memory, "--fsize=" + fileSize, "--cpu=" + cpu.toSeconds(), "--core=0");
    }
}
