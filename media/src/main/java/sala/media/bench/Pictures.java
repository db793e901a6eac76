package sala.media.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import sala.media.look.Probed;
import sala.media.transcode.MadeRendition;
import sala.media.transcode.Transcoded;

/** The renditions of one recording, beside what other programs would make of it. */
final class Pictures {

    private final Path file;
    private final Probed probed;
    private final Judges judges;
    private final Path into;

    Pictures(Path file, Probed probed, Judges judges, Path into) {
        this.file = file;
        this.probed = probed;
        this.judges = judges;
        this.into = into;
    }

    /** Bits of every rendition, and how good its picture is. */
    void tell(String name, Transcoded made, Report report) throws IOException {
        for (MadeRendition rendition : made.renditions()) {
            String title = name + "." + rendition.name();
            report.add(title, rendition.segments().averageBits() / 1000.0, "kbit/s");
            report.add(title + ".peak", rendition.segments().peakBits() / 1000.0, "kbit/s");
            if (rendition.frame() != null) {
                judge(title, rendition.file(), report);
            }
        }
    }

    /** The same for a ladder that does not look at the content. */
    void tellFixed(String name, FixedLadder ladder, Ffmpeg plain, Report report) throws IOException {
        Probed.Picture picture = probed.picture();
        if (picture == null) {
            return;
        }
        double seconds = probed.length() == null ? 1 : probed.length().toMillis() / 1000.0;
        for (FixedLadder.Fixed rung : ladder.below(picture.size().shortSide())) {
            plain.run(ladder.words(file.toString(), picture, rung), into);
            Path made = into.resolve(ladder.file(rung));
            String title = name + "." + ladder.name().toLowerCase(Locale.ROOT) + "." + rung.shortSide();
            report.add(title, Files.size(made) * 8 / 1000.0 / seconds, "kbit/s");
            judge(title, made, report);
        }
    }

    private void judge(String title, Path made, Report report) throws IOException {
        Probed.Picture picture = probed.picture();
        if (picture != null) {
            judges.tell(title, new Likeness.Pair(made, file, picture), into, report);
        }
    }
}
