package sala.child;

import java.util.List;

/**
 * What a child process may use at most; enforced by the kernel where {@code prlimit} is installed.
 *
 * @param memory address space in bytes
 * @param fileSize of each file that it writes, in bytes
 */
public record Limits(long memory, long fileSize) {

    List<String> asPrlimitOptions() {
        return List.of("--as=" + memory, "--fsize=" + fileSize, "--core=0");
    }
}
