package sala.media.ffmpeg;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import sala.child.ChildPrograms;

/** The unpacked programs of this node, and whether they run here. */
public final class FfmpegTools {

    private final Path folder;
    private final Optional<String> complaint;

    private FfmpegTools(Path folder, Optional<String> complaint) {
        this.folder = folder;
        this.complaint = complaint;
    }

    /**
     * Unpacks the programs, unless that has been done, and tries them.
     *
     * @param tools a folder for them alone
     */
    public static FfmpegTools unpack(Path tools, ChildPrograms children) throws IOException {
        Path folder = new BundledPrograms().unpackInto(tools);
        return new FfmpegTools(folder, complaint(new Programs(children, folder)));
    }

    /** For {@link FfmpegTranscoder}. */
    public Path folder() {
        return folder;
    }

    /** Why the programs do not run here, in one line that says what to install; empty when they do. */
    public Optional<String> complaint() {
        return complaint;
    }

    private static Optional<String> complaint(Programs programs) {
        for (String program : List.of("ffprobe", "ffmpeg")) {
            Ended ended = programs.run(
                    Task.brief(List.of(program, "-version"), programs.folder()), Listener.reading(line -> {}));
            if (!ended.isClean()) {
                return Optional.of("Videos cannot be encoded on this machine: " + reason(programs, ended));
            }
        }
        return Optional.empty();
    }

    private static String reason(Programs programs, Ended ended) {
        List<String> missing = MissingLibraries.of(programs.folder());
        return missing.isEmpty()
                ? String.join("; ", ended.errors())
                : "missing " + String.join(", ", missing) + "; on Debian and Ubuntu: apt install "
                        + missing.stream()
                                .map(MissingLibraries::debianPackage)
                                .distinct()
                                .collect(Collectors.joining(" "));
    }
}
