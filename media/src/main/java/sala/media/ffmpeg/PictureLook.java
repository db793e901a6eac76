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
 *
 * <p>A piece begins with the key frame before its place, since all from there has to be decoded anyway. Where that
 * leads several pieces to one moment, the places themselves are looked at.
 */
final class PictureLook {

    private static final int RATE = 25;
    /** Seconds behind its place at which a piece ends at the latest, whatever its times say. */
    private static final double FURTHEST = 60;

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
        Places places = Places.of(source.seconds());
        FrameReport quick = new FrameReport(picture);
        Seen seen = look(source, places, new Pass(work, quick, "-noaccurate_seek"));
        return places.areApart(quick.begins())
                ? seen
                : look(source, places, new Pass(work, new FrameReport(picture), "-accurate_seek"));
    }

    private Seen look(Source source, Places places, Pass pass) {
        Probed.Picture picture = pass.frames.picture();
        Task task = new Task(words(source, places, pass), pass.work, source.patience());
        Ended ended = programs.run(task, Listener.cancelledBy(source.watch()));
        if (ended.ending() == Ended.Ending.CANCELLED) {
            throw Verdicts.onFailure(ended);
        }
        return ended.isClean() ? seen(places, pass) : Seen.unknown(picture);
    }

    /** How much of it is looked at. */
    static double seconds(Source source) {
        return Places.of(source.seconds()).together(source.seconds());
    }

    private static Seen seen(Places places, Pass pass) {
        List<Integer> bits = new ArrayList<>();
        for (int place = 0; place < places.count(); place++) {
            bits.add(bits(pass.work.resolve(piece(place))));
            pass.frames.read(pass.work.resolve(report(place)));
        }
        return pass.frames.seen(new Motion(bits));
    }

    private static List<String> words(Source source, Places places, Pass pass) {
        Words words = Words.ffmpeg();
        for (double from : places.from()) {
            words.input(source, "-threads", "1", pass.seeking, "-ss", Words.number(from), "-t", Words.number(FURTHEST));
        }
        String frames = Integer.toString((int) Math.ceil(places.seconds() * RATE));
        for (int place = 0; place < places.count(); place++) {
            words.add("-map", place + ":" + pass.frames.picture().stream()).add("-vf", filters(place));
            words.add("-pix_fmt", "yuv420p", "-c:v", "libx264", "-preset", "veryfast", "-threads", "1");
            words.add("-crf", "27", "-g", "250", "-frames:v", frames, "-f", "framecrc", piece(place));
        }
        return words.list();
    }

    private static String filters(int place) {
        return "idet,cropdetect=limit=24:round=2:reset=0,metadata=mode=print:file=" + report(place)
                + ",setpts=PTS-STARTPTS,fps=" + RATE + ",scale=-2:360";
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

    /**
     * One way of looking.
     *
     * @param frames takes what is seen
     * @param seeking where a piece begins, in ffmpeg's word
     */
    private record Pass(Path work, FrameReport frames, String seeking) {}
}
