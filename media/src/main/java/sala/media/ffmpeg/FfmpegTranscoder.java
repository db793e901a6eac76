package sala.media.ffmpeg;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import sala.child.ChildPrograms;
import sala.media.transcode.Ladder;
import sala.media.transcode.LessonProfile;
import sala.media.transcode.MadeRendition;
import sala.media.transcode.MadeRendition.Frame;
import sala.media.transcode.Probed;
import sala.media.transcode.Rung;
import sala.media.transcode.Transcoded;
import sala.media.transcode.Transcoder;
import sala.media.transcode.TranscoderUnavailable;
import sala.media.transcode.TranscoderUnavailable.Problem;
import sala.media.transcode.Unplayable;
import sala.media.transcode.Unplayable.Reason;
import sala.media.transcode.Watch;

/** Transcodes with the bundled ffmpeg: looks first, makes all renditions in one process, and believes no exit code. */
public final class FfmpegTranscoder implements Transcoder {

    /** Bytes; with fewer left a write has failed. */
    private static final long FULL = 1 << 20;

    private static final Logger LOG = LoggerFactory.getLogger(FfmpegTranscoder.class);

    /** A worn tape has some; a damaged file has thousands. */
    private static final long FEW_ERRORS = 200;

    private final Programs programs;

    public FfmpegTranscoder(ChildPrograms children, FfmpegTools tools) {
        this.programs = new Programs(children, tools.folder());
    }

    @Override
    public Probed probe(Path file) {
        return new Prober(programs).probe(file);
    }

    /** On a full disk ffmpeg may end as if all were well, and what it leaves looks like a broken recording's. */
    @Override
    public Transcoded transcode(Path file, Probed probed, Path into, Watch watch) {
        try {
            return make(file, probed, into, watch);
        } catch (Unplayable | TranscoderUnavailable verdict) {
            throw isFull(into) ? new TranscoderUnavailable(Problem.NO_SPACE, verdict) : verdict;
        }
    }

    private Transcoded make(Path file, Probed probed, Path into, Watch watch) {
        LessonProfile profile = new ContentLook(programs).look(file, probed, into, watch);
        String correction = new Loudness(programs).correction(file, probed, into, watch);
        Probed.Picture picture = probed.picture();
        List<Rung> rungs = picture == null ? List.of() : Ladder.of(profile, picture);
        encode(new Recipe(file, probed, rungs, correction, Ladder.soundBits(profile)), into, watch);
        List<MadeRendition> made = collect(rungs, probed.sound() != null, into);
        Duration length = length(made);
        if (!Lengths.matches(probed, length)) {
            throw new Unplayable(Reason.TRUNCATED, "made " + length + " of " + probed.length());
        }
        return new Transcoded(profile, length, made, new PosterFrame(programs).take(file, probed, into, watch));
    }

    private static boolean isFull(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace() < FULL;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void encode(Recipe recipe, Path into, Watch watch) {
        ProgressLines progress = new ProgressLines(recipe.probed().length(), watch);
        Patience patience = Patience.forRecording(Lengths.orLongest(recipe.probed()));
        Ended ended = programs.run(new Task(LadderCommand.of(recipe), into, patience), progress);
        if (!ended.isClean() || !progress.saidEnd()) {
            throw Verdicts.onFailure(ended);
        }
        if (ended.errorLines() > FEW_ERRORS) {
            throw new Unplayable(Reason.DAMAGED, ended.summary());
        }
        if (ended.errorLines() > 0) {
            LOG.info("Transcoded with flaws: {}", ended.summary());
        }
    }

    private static List<MadeRendition> collect(List<Rung> rungs, boolean sound, Path into) {
        try {
            List<MadeRendition> made = new ArrayList<>();
            for (Rung rung : rungs) {
                String codecs = Codecs.ofPicture(into.resolve(LadderCommand.file(rung.name())));
                made.add(collect(rung.name(), codecs, new Frame(rung.width(), rung.height(), rung.rate()), into));
            }
            if (sound) {
                made.add(collect(LadderCommand.SOUND, Codecs.SOUND, null, into));
            }
            return made;
        } catch (IOException e) {
            throw new TranscoderUnavailable(Problem.BROKE, e);
        }
    }

    private static MadeRendition collect(String name, String codecs, @Nullable Frame frame, Path into)
            throws IOException {
        Path file = into.resolve(LadderCommand.file(name));
        return new MadeRendition(
                name, file, codecs, WrittenPlaylist.read(into.resolve(LadderCommand.playlist(name)), file), frame);
    }

    private static Duration length(List<MadeRendition> made) {
        double seconds = made.stream()
                .mapToDouble(rendition -> rendition.segments().seconds())
                .max()
                .orElse(0);
        return Duration.ofMillis(Math.round(seconds * 1000));
    }
}
