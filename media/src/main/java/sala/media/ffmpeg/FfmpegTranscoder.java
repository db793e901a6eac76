package sala.media.ffmpeg;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import sala.child.ChildPrograms;
import sala.media.look.Probed;
import sala.media.transcode.Pace;
import sala.media.transcode.Recording;
import sala.media.transcode.Transcoded;
import sala.media.transcode.Transcoder;
import sala.media.transcode.TranscoderUnavailable;
import sala.media.transcode.TranscoderUnavailable.Problem;
import sala.media.transcode.Unplayable;
import sala.media.transcode.Watch;

/** Transcodes with the bundled ffmpeg: looks first, makes many renditions in one process, and believes no exit code. */
public final class FfmpegTranscoder implements Transcoder {

    /** Bytes; with fewer left a write has failed. */
    private static final long FULL = 1 << 20;
    /** A minute of work on an old server; whoever is killed loses no more. */
    static final Duration CHUNK = Duration.ofMinutes(5);

    private final Programs programs;
    private final Encoding.Usual usual;

    public FfmpegTranscoder(ChildPrograms children, FfmpegTools tools) {
        this(children, tools, CHUNK);
    }

    FfmpegTranscoder(ChildPrograms children, FfmpegTools tools, Duration chunk) {
        this(new Programs(children, tools.folder()), chunk);
    }

    FfmpegTranscoder(Programs programs, Duration chunk) {
        this.programs = programs;
        this.usual = new Encoding.Usual(chunk, new Pace());
    }

    @Override
    public Probed probe(Path file) {
        return new Prober(programs).probe(file);
    }

    @Override
    public Transcoded transcode(Recording recording, Path into, Watch watch) {
        return excusing(into, () -> encoding(recording, into, watch).run());
    }

    @Override
    public void help(Recording recording, Path into, Watch watch) {
        boolean unused = excusing(into, () -> encoding(recording, into, watch).help());
    }

    private Encoding encoding(Recording recording, Path into, Watch watch) {
        Source source = new Source(recording.file(), recording.probed(), recording.as(), watch);
        return new Encoding(programs, source, new Stages(into, watch::finished), usual);
    }

    /** On a full disk ffmpeg may end as if all were well, and what it leaves looks like a broken recording's. */
    private static <T> T excusing(Path into, Encoded<T> work) {
        try {
            return work.run();
        } catch (Unplayable | TranscoderUnavailable verdict) {
            throw isFull(into) ? new TranscoderUnavailable(Problem.NO_SPACE, verdict) : verdict;
        } catch (IOException | UncheckedIOException broken) {
            throw new TranscoderUnavailable(isFull(into) ? Problem.NO_SPACE : Problem.BROKE, broken);
        }
    }

    /** Work that may fail on the disk. */
    @FunctionalInterface
    private interface Encoded<T> {
        T run() throws IOException;
    }

    private static boolean isFull(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace() < FULL;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
