package sala.media.ffmpeg;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import sala.media.hls.Segments;
import sala.media.ladder.Ladder;
import sala.media.ladder.Voice;
import sala.media.look.Look;
import sala.media.look.Probed;
import sala.media.transcode.Unplayable;
import sala.media.transcode.Unplayable.Reason;

/** Makes all sounds of a lesson, of the whole and in one process. */
final class SoundWork {

    private final Run run;
    private final Ladder ladder;

    SoundWork(Run run, Ladder ladder) {
        this.run = run;
        this.ladder = ladder;
    }

    /** Does nothing for what has no sound. */
    void make(Look look, double effort) {
        Source source = run.source();
        Probed.Sound sound = source.probed().sound();
        if (sound == null || ladder.voices().isEmpty()) {
            return;
        }
        run.once(Encoding.SOUNDS, effort, folder -> {
            run.encode(
                    SoundCommand.of(source, sound, ladder, look.heard()),
                    folder,
                    new Goal(source.seconds(), 0, effort));
            for (Voice voice : ladder.voices()) {
                keep(voice.name(), folder);
            }
        });
    }

    /** A track on which nothing can be decoded is no reason to refuse the picture. */
    private void keep(String name, Path folder) throws IOException {
        Path file = folder.resolve(Outputs.file(name));
        Optional<Segments> written = WrittenPlaylist.find(folder.resolve(Outputs.playlist(name)), file);
        if (written.isPresent()) {
            Outputs.write(written.get(), name, folder);
        } else if (run.source().probed().picture() == null) {
            throw new Unplayable(Reason.DAMAGED, "no sound could be decoded");
        }
    }
}
