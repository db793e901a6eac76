package sala.media.ffmpeg;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sala.child.ChildCommand;
import sala.child.ChildPrograms;
import sala.child.Limits;
import sala.media.transcode.TranscoderUnavailable;
import sala.media.transcode.TranscoderUnavailable.Problem;

/** Runs the unpacked programs, each time in a process of its own, and waits for its end. */
final class Programs {

    /** The kernel ends what its watcher has forgotten. */
    private static final Duration AFTER_ALL = Duration.ofMinutes(1);

    /** Five rungs at once need 1.9 GB of address space, most of it never touched. */
    private static final Limits LIMITS = new Limits(4_000_000_000L, 16_000_000_000L, AFTER_ALL);

    private final ChildPrograms children;
    private final Path folder;
    private final Hardware hardware;

    /** @param folder where the programs and their libraries are */
    Programs(ChildPrograms children, Path folder) {
        this(children, folder, new Hardware(null));
    }

    /** The same, of which one has found an encoder in hardware. */
    private Programs(ChildPrograms children, Path folder, Hardware hardware) {
        this.children = children;
        this.folder = folder;
        this.hardware = hardware;
    }

    Programs with(@Nullable HardwareEncoder encoder) {
        return new Programs(children, folder, new Hardware(encoder));
    }

    /** Beside the encoders of ffmpeg itself. */
    Hardware hardware() {
        return hardware;
    }

    Path folder() {
        return folder;
    }

    /** Waits until the program has ended, by itself or because the listener or the task's patience wanted it. */
    Ended run(Task task, Listener listener) {
        List<String> command = new ArrayList<>(task.arguments());
        command.set(0, folder.resolve(command.get(0)).toString());
        // the libraries beside the program need each other, and look only here
        Map<String, String> environment = Map.of(
                "LD_LIBRARY_PATH", folder.toString(),
                "HOME", task.work().toString(),
                // otherwise the encoder for AV1 introduces itself on standard error
                "SVT_LOG", "1");
        try {
            Limits limits = LIMITS.reading(readable(command))
                    .within(task.patience().whole().plus(AFTER_ALL));
            Process process = children.start(new ChildCommand(command, task.work(), environment, limits));
            return new Attendance(process, task.patience(), listener).attend();
        } catch (IOException e) {
            throw new TranscoderUnavailable(Problem.BROKE, e);
        }
    }

    /** The programs themselves, and the files that the command names. */
    private List<Path> readable(List<String> command) {
        Stream<Path> files = command.stream()
                .skip(1)
                .filter(word -> word.startsWith("/"))
                .map(Path::of)
                .filter(Files::exists);
        return Stream.concat(Stream.of(folder), files).toList();
    }
}
