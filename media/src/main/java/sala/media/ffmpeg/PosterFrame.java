package sala.media.ffmpeg;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sala.media.look.Probed;
import sala.media.look.Seen;
import sala.media.look.Size;

/**
 * Chooses the most telling key frame of the first two minutes as the picture shown before a lesson plays. A lesson
 * without a poster is still a lesson.
 */
final class PosterFrame {

    static final String NAME = "poster.webp";

    private static final int LONG_SIDE = 640;

    private final Programs programs;

    PosterFrame(Programs programs) {
        this.programs = programs;
    }

    /** Leaves the poster in the folder, when there is a picture and one could be taken. */
    void take(Source source, @Nullable Seen seen, Path folder) {
        Probed.Picture picture = source.probed().picture();
        if (picture == null || seen == null) {
            return;
        }
        run(source, words(source, picture, seen, "nokey"), folder);
        if (!Files.exists(folder.resolve(NAME))) {
            run(source, words(source, picture, seen, "default"), folder);
        }
    }

    private void run(Source source, List<String> words, Path folder) {
        programs.run(new Task(words, folder, source.patience()), Listener.cancelledBy(source.watch()));
    }

    private static List<String> words(Source source, Probed.Picture picture, Seen seen, String skipped) {
        Size size = seen.sizeOf(picture);
        Size shown = size.times(Math.min(1, (double) LONG_SIDE / Math.max(size.width(), size.height())));
        List<String> filters = new ArrayList<>(PictureFilters.prepared(seen));
        filters.add(PictureFilters.scaled(shown));
        filters.addAll(PictureFilters.ordinary(picture.light()));
        filters.add("thumbnail=60");
        return Words.ffmpeg()
                .input(source, "-skip_frame", skipped, "-t", "120")
                .add("-map", "0:" + picture.stream(), "-vf", String.join(",", filters))
                .add("-frames:v", "1", "-map_metadata", "-1", "-quality", "70", NAME)
                .list();
    }
}
