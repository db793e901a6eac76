package sala.media.ffmpeg;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sala.media.ladder.Ladder;
import sala.media.ladder.Rung;
import sala.media.look.LessonProfile;
import sala.media.look.Look;
import sala.media.transcode.MadeRendition;
import sala.media.transcode.MadeStill;

/** Takes small pictures from the lowest rendition, slides from the sharpest of those with few pictures. */
final class StillWork {

    private final Run run;
    private final Ladder ladder;
    private final Harvest harvest;

    StillWork(Run run, Ladder ladder, Harvest harvest) {
        this.run = run;
        this.ladder = ladder;
        this.harvest = harvest;
    }

    void make(Look look, double effort) {
        if (ladder.rungs().isEmpty()) {
            return;
        }
        run.once(Encoding.STILLS, effort, folder -> {
            StillFrames frames = new StillFrames(run.programs(), run.source(), folder);
            Rung lowest = ladder.rungs().get(0);
            MadeRendition first = harvest.of(lowest);
            List<MadeStill> stills = new ArrayList<>();
            frames.sheet(first.file(), lowest, first.segments().list().size()).ifPresent(stills::add);
            Optional<Rung> sharpest = ladder.sharpestSlow();
            if (sharpest.isPresent() && look.profile() != LessonProfile.CAMERA) {
                stills.addAll(frames.slides(harvest.of(sharpest.get()).file(), sharpest.get(), look.profile()));
            }
            StillIndex.write(stills, folder);
        });
    }
}
