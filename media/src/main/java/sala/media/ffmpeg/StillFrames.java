package sala.media.ffmpeg;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import sala.media.ladder.Rung;
import sala.media.look.LessonProfile;
import sala.media.look.Size;
import sala.media.transcode.MadeStill;

/**
 * Takes pictures from finished renditions, which are small and quickly decoded: a sheet of small ones for whoever looks
 * for a place, and every slide with its moment. The slides of a lesson cost no more than leaves its sound alone with
 * them under 32 kbit/s.
 */
final class StillFrames {

    /** What is shown at the end for less than this is no slide. */
    private static final double SHORTEST_SECONDS = 2;

    private static final int TILE_WIDTH = 160;
    private static final int COLUMNS = 10;
    private static final int TILES = 100;
    private static final int MOST_BITS = 12_000;
    private static final int MOST_SLIDES = 300;
    private static final int[] QUALITIES = {60, 40, 20};
    private static final String CHANGES = "changes.txt";
    private static final Pattern TIME = Pattern.compile("pts_time:([0-9.]+)");

    private final Programs programs;
    private final Source source;
    private final Path folder;

    StillFrames(Programs programs, Source source, Path folder) {
        this.programs = programs;
        this.source = source;
        this.folder = folder;
    }

    /** A sheet of key frames, evenly spread; empty when none could be taken. */
    Optional<MadeStill> sheet(Path file, Rung rung, int segments) {
        int step = (int) Math.ceil((double) segments / TILES);
        int rows = (int) Math.ceil(Math.ceil((double) segments / step) / COLUMNS);
        Size tile = rung.size().times((double) TILE_WIDTH / rung.size().width());
        String filters =
                "select=not(mod(n\\," + step + "))," + PictureFilters.scaled(tile) + ",tile=" + COLUMNS + "x" + rows;
        run(Words.ffmpeg()
                .add("-skip_frame", "nokey")
                .input(file)
                .add("-vf", filters, "-fps_mode", "passthrough", "-frames:v", "1", "-quality", "45", "sheet.webp"));
        Path sheet = folder.resolve("sheet.webp");
        Duration every = Duration.ofMillis(Math.round(step * rung.groupSeconds() * 1000));
        return Optional.of(new MadeStill(sheet, Duration.ZERO, every, tile.width(), tile.height()))
                .filter(made -> Files.isRegularFile(made.file()));
    }

    /** Every slide, at the moment from which it is seen; empty for what is no row of slides. */
    List<MadeStill> slides(Path file, Rung rung, LessonProfile profile) throws IOException {
        int apart = profile == LessonProfile.SLIDES ? 3 : 10;
        for (int quality : QUALITIES) {
            run(Words.ffmpeg()
                    .input(file)
                    .add(
                            "-vf",
                            "select=eq(n\\,0)+gt(scene\\,0.03)*gte(t-prev_selected_t\\," + apart + "),metadata="
                                    + "mode=print:file=" + CHANGES)
                    .add("-fps_mode", "passthrough", "-f", "image2", "-c:v", "libwebp")
                    .add("-quality", Integer.toString(quality), "slide-%04d.webp"));
            List<MadeStill> slides = seen(slides(rung.size()));
            if (slides.size() <= MOST_SLIDES && bits(slides) <= MOST_BITS) {
                return slides;
            }
        }
        return List.of();
    }

    private List<MadeStill> slides(Size size) throws IOException {
        List<MadeStill> slides = new ArrayList<>();
        try (Stream<String> lines = Files.lines(folder.resolve(CHANGES))) {
            for (String line : (Iterable<String>) lines::iterator) {
                Matcher time = TIME.matcher(line);
                if (time.find()) {
                    Path file = folder.resolve(String.format(Locale.ROOT, "slide-%04d.webp", slides.size() + 1));
                    Duration at = Duration.ofMillis(Math.round(Double.parseDouble(time.group(1)) * 1000));
                    slides.add(new MadeStill(file, at, Duration.ZERO, size.width(), size.height()));
                }
            }
        }
        return slides;
    }

    /** Recordings often end on half a picture of what comes next; nobody goes there. */
    private List<MadeStill> seen(List<MadeStill> slides) {
        double end = source.seconds() - SHORTEST_SECONDS;
        return slides.stream()
                .filter(slide -> slide.at().isZero() || slide.at().toMillis() / 1000.0 < end)
                .toList();
    }

    private double bits(List<MadeStill> slides) throws IOException {
        long bytes = 0;
        for (MadeStill slide : slides) {
            bytes += Files.size(slide.file());
        }
        return bytes * 8 / Math.max(30, source.seconds());
    }

    private void run(Words words) {
        Ended ended =
                programs.run(new Task(words.list(), folder, source.patience()), Listener.cancelledBy(source.watch()));
        if (ended.ending() == Ended.Ending.CANCELLED) {
            throw Verdicts.onFailure(ended);
        }
    }
}
