package sala.media.ffmpeg;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import sala.child.ChildPrograms;
import sala.media.cut.Cutter;
import sala.media.cut.Piece;
import sala.media.look.Probed;
import sala.media.transcode.Cancelled;
import sala.media.transcode.TranscoderUnavailable;
import sala.media.transcode.TranscoderUnavailable.Problem;
import sala.media.transcode.Unplayable;
import sala.media.transcode.Unplayable.Reason;
import sala.media.transcode.Watch;

/**
 * Cuts with the bundled ffmpeg: picture and sound are copied into MPEG-TS, which holds whatever television sends and
 * can be joined end to end. The times of each piece go on where those of the piece before end.
 */
public final class FfmpegCutter implements Cutter {

    private static final String MADE = "lesson.ts";
    private static final Duration UNSURE = Duration.ofSeconds(3);

    private final Programs programs;

    public FfmpegCutter(ChildPrograms children, FfmpegTools tools) {
        this.programs = new Programs(children, tools.folder());
    }

    @Override
    public Duration length(Path file) {
        Duration length = probe(file).length();
        if (length == null) {
            throw new Unplayable(Reason.TRUNCATED, "no length");
        }
        return length;
    }

    @Override
    public Path cut(List<Piece> pieces, Path into, Watch watch) {
        try {
            List<Path> made = new ArrayList<>();
            Duration end = Duration.ZERO;
            for (Piece piece : pieces) {
                Path part = into.resolve("part" + made.size() + ".ts");
                copy(piece, new Target(into, part.getFileName().toString()), new Timeline(end, watch));
                made.add(part);
                end = end.plus(length(part));
            }
            Path lesson = joined(made, into.resolve(MADE));
            requireWhole(lesson, end);
            return lesson;
        } catch (IOException e) {
            throw new TranscoderUnavailable(Problem.BROKE, e);
        }
    }

    private Probed probe(Path file) {
        return new Prober(programs).probe(file);
    }

    private void copy(Piece piece, Target part, Timeline timeline) {
        Probed probed = probe(piece.file());
        double from = new KeyFrames(programs).before(piece.file(), probed, seconds(piece.from()));
        double length = seconds(piece.to()) - from;
        Words words = Words.ffmpeg()
                .input(new Source(piece.file(), probed, timeline.watch()), "-ss", Words.number(from))
                .add("-t", Words.number(length));
        if (probed.picture() != null) {
            words.add("-map", "0:" + probed.picture().stream());
        }
        if (probed.sound() != null) {
            words.add("-map", "0:" + probed.sound().stream());
        }
        words.anonymous()
                .add("-c", "copy", "-output_ts_offset", Words.number(seconds(timeline.begin())))
                .add("-muxdelay", "0", "-fflags", "+bitexact", "-f", "mpegts", part.name());
        run(words.list(), part.folder(), timeline.watch());
    }

    private void run(List<String> words, Path folder, Watch watch) {
        ProgressLines progress = new ProgressLines(new Goal(0, 0, 0), part -> {}, watch);
        Ended ended = programs.run(
                new Task(words, folder, new Patience(Duration.ofHours(2), Duration.ofMinutes(5))), progress);
        if (watch.cancelled()) {
            throw new Cancelled();
        }
        if (!ended.isClean() || !progress.saidEnd()) {
            throw Verdicts.onFailure(ended);
        }
    }

    /** Transport streams are made to be joined end to end. */
    private static Path joined(List<Path> parts, Path lesson) throws IOException {
        Path first = parts.get(0);
        try (OutputStream out = Files.newOutputStream(first, StandardOpenOption.APPEND)) {
            for (Path more : parts.subList(1, parts.size())) {
                Files.copy(more, out);
                Files.delete(more);
            }
        }
        return Files.move(first, lesson);
    }

    /** On a full disk a copy may end as if all were well. */
    private void requireWhole(Path lesson, Duration wanted) {
        Duration missing = wanted.minus(length(lesson));
        if (missing.compareTo(UNSURE) > 0) {
            throw new TranscoderUnavailable(Problem.BROKE, "a piece is missing: " + missing);
        }
    }

    private static double seconds(Duration duration) {
        return Math.max(0, duration.toMillis() / 1000.0);
    }

    /** A file to be made. */
    private record Target(Path folder, String name) {}

    /** @param begin where the times of a piece begin */
    private record Timeline(Duration begin, Watch watch) {}
}
