package sala.media.ffmpeg;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sala.media.cmaf.Header;
import sala.media.ladder.Ladder;
import sala.media.ladder.Rung;
import sala.media.ladder.Voice;
import sala.media.look.Look;
import sala.media.transcode.MadeRendition;
import sala.media.transcode.MadeRendition.Frame;
import sala.media.transcode.MadeStill;
import sala.media.transcode.Transcoded;
import sala.media.transcode.Unplayable;
import sala.media.transcode.Unplayable.Reason;

/** Gathers what the finished parts of a work hold, and believes it only when it is as long as the recording. */
final class Harvest {

    private final Source source;
    private final Stages stages;
    private final Ladder ladder;

    Harvest(Source source, Stages stages, Ladder ladder) {
        this.source = source;
        this.stages = stages;
        this.ladder = ladder;
    }

    /** What there is of these pictures, and of all else. */
    Transcoded of(Look look, List<Rung> rungs) throws IOException {
        List<MadeRendition> made = new ArrayList<>();
        for (Rung rung : rungs) {
            made.add(of(rung));
        }
        for (Voice voice : ladder.voices()) {
            if (Files.exists(stages.folder(Encoding.SOUNDS).resolve(Outputs.segments(voice.name())))) {
                made.add(rendition(voice.name(), Encoding.SOUNDS, null));
            }
        }
        return new Transcoded(look, believed(length(made)), made, poster(), stills());
    }

    /** One picture. */
    MadeRendition of(Rung rung) throws IOException {
        String stage = ladder.first().contains(rung) ? Encoding.FIRST : Encoding.REST;
        return rendition(
                rung.name(), stage, new Frame(rung.size().width(), rung.size().height(), rung.rate()));
    }

    private MadeRendition rendition(String name, String stage, @Nullable Frame frame) throws IOException {
        Path folder = stages.folder(stage);
        Path file = folder.resolve(Outputs.file(name));
        return new MadeRendition(name, file, Header.of(file).codecs(), Outputs.read(name, folder), frame);
    }

    private @Nullable Path poster() {
        Path poster = stages.folder(Encoding.POSTER).resolve(PosterFrame.NAME);
        return Files.isRegularFile(poster) ? poster : null;
    }

    private List<MadeStill> stills() throws IOException {
        return stages.isDone(Encoding.STILLS) ? StillIndex.read(stages.folder(Encoding.STILLS)) : List.of();
    }

    private Duration believed(Duration length) {
        if (!Lengths.matches(source.probed(), length)) {
            throw new Unplayable(
                    Reason.TRUNCATED,
                    "made " + length + " of " + source.probed().length());
        }
        return length;
    }

    private static Duration length(List<MadeRendition> made) {
        double seconds = made.stream()
                .mapToDouble(rendition -> rendition.segments().seconds())
                .max()
                .orElse(0);
        return Duration.ofMillis(Math.round(seconds * 1000));
    }
}
