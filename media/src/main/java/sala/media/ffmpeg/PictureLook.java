package sala.media.ffmpeg;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sala.media.look.Motion;
import sala.media.look.Probed;
import sala.media.look.Seen;

/**
 * Looks at six short pieces of a lesson, spread over its length. Each is encoded at constant quality, which tells how
 * much moves; on the way its frames tell of half pictures, black bars and their own pace. Costs a second or two, and
 * saves four fifths of the bits of slides.
 */
final class PictureLook {

    private static final int PLACES = 6;
    private static final double SHORTEST = 2.5;
    private static final double LONGEST = 5;
    private static final int RATE = 25;

    private final Programs programs;

    PictureLook(Programs programs) {
        this.programs = programs;
    }

    /** Null when there is no picture. */
    @Nullable
    Seen look(Source source, Path work) {
        Probed.Picture picture = source.probed().picture();
        if (picture == null) {
            return null;
        }
        int places = places(source);
        Task task = new Task(words(source, picture, places), work, source.patience());
        Ended ended = programs.run(task, Listener.cancelledBy(source.watch()));
        if (ended.ending() == Ended.Ending.CANCELLED) {
            throw Verdicts.onFailure(ended);
        }
        return ended.isClean() ? seen(picture, work, places) : Seen.unknown(picture);
    }

    /** How much of it is looked at. */
    static double seconds(Source source) {
        int places = places(source);
        return places == 1 ? Math.min(LONGEST, source.seconds()) : places * each(source);
    }

    private static int places(Source source) {
        return (int) Math.max(1, Math.min(PLACES, source.seconds() / LONGEST));
    }

    private static double each(Source source) {
        return Math.max(SHORTEST, Math.min(LONGEST, source.seconds() / (PLACES * 4)));
    }

    private static Seen seen(Probed.Picture picture, Path work, int places) {
        List<Integer> bits = new ArrayList<>();
        FrameReport frames = new FrameReport(picture);
        for (int place = 0; place < places; place++) {
            bits.add(bits(work.resolve(piece(place))));
            frames.read(work.resolve(report(place)));
        }
        return frames.seen(new Motion(bits));
    }

    private static List<String> words(Source source, Probed.Picture picture, int places) {
        Words words = Words.ffmpeg();
        double seconds = each(source);
        double spread = Math.max(0, source.seconds() - seconds);
        for (int place = 0; place < places; place++) {
            String from = Words.number(spread * (place + 0.5) / places);
            words.input(source, "-ss", places == 1 ? "0" : from, "-t", Words.number(places == 1 ? LONGEST : seconds));
        }
        for (int place = 0; place < places; place++) {
            words.add("-map", place + ":" + picture.stream()).add("-vf", filters(place));
            words.add("-pix_fmt", "yuv420p", "-c:v", "libx264", "-preset", "veryfast");
            words.add("-crf", "27", "-g", "250", "-f", "framecrc", piece(place));
        }
        return words.list();
    }

    private static String filters(int place) {
        return "idet,cropdetect=limit=24:round=2:reset=0,metadata=mode=print:file=" + report(place) + ",fps=" + RATE
                + ",scale=-2:360";
    }

    /** The list has a line a frame, with its size in the fifth column; lines with a hash sign are comments. */
    private static int bits(Path frames) {
        try (Stream<String> lines = Files.lines(frames)) {
            LongSummaryStatistics bytes = lines.filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .mapToLong(line -> Long.parseLong(line.split(",")[4].strip()))
                    .summaryStatistics();
            return (int) Math.round(bytes.getAverage() * 8 * RATE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String piece(int place) {
        return "piece" + place + ".txt";
    }

    private static String report(int place) {
        return "frames" + place + ".txt";
    }
}
