package sala.media.ffmpeg;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import sala.child.ChildCommand;
import sala.child.ChildPrograms;
import sala.child.Limits;
import sala.media.transcode.TranscoderUnavailable;
import sala.media.transcode.TranscoderUnavailable.Problem;
import sala.media.transcode.Watch;

/** Runs the unpacked programs, each time in a process of its own, and waits for its end. */
final class Programs {

    /** Five rungs at once need 1.9 GB of address space, most of it never touched. */
    private static final Limits LIMITS = new Limits(4_000_000_000L, 16_000_000_000L);

    private final ChildPrograms children;
    private final Path folder;

    /** @param folder where the programs and their libraries are */
    Programs(ChildPrograms children, Path folder) {
        this.children = children;
        this.folder = folder;
    }

    Path folder() {
        return folder;
    }

    /**
     * @param work where the program runs and may write
     * @param lines gets each line of standard output
     */
    Ended run(List<String> arguments, Path work, Patience patience, Consumer<String> lines, Watch watch) {
        List<String> command = new ArrayList<>(arguments);
        command.set(0, folder.resolve(arguments.get(0)).toString());
        // the libraries beside the program need each other, and look only here
        Map<String, String> environment = Map.of("LD_LIBRARY_PATH", folder.toString(), "HOME", work.toString());
        try {
            Process process = children.start(new ChildCommand(command, work, environment, LIMITS));
            return new Attendance(process, patience, watch).attend(lines);
        } catch (IOException e) {
            throw new TranscoderUnavailable(Problem.BROKE, e);
        }
    }

    /** Runs a program that is over in a moment and whose output is small. */
    Ended runShortly(List<String> arguments, Path work, Consumer<String> lines) {
        return run(arguments, work, new Patience(Duration.ofMinutes(2), Duration.ofMinutes(2)), lines, Watch.NOBODY);
    }
}
