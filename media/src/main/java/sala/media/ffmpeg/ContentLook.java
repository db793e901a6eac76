package sala.media.ffmpeg;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import sala.media.transcode.LessonProfile;
import sala.media.transcode.Probed;
import sala.media.transcode.Watch;

/**
 * Finds out whether a lesson is slides or a camera, by encoding six short pieces of it at constant quality: where
 * little moves, what follows the first frame needs few bits. The piece in the middle decides, so that one change of
 * slides does not. Costs a second or two, and saves four fifths of the bits of slides.
 */
final class ContentLook {

    private static final int PLACES = 6;
    private static final int SECONDS = 5;
    /** Bits a second; slides in six formats measured 5 to 9 thousand, cameras from 15 thousand (docs/adr/0006). */
    private static final int SLIDES_BELOW = 12_000;

    private final Programs programs;

    ContentLook(Programs programs) {
        this.programs = programs;
    }

    LessonProfile look(Path file, Probed probed, Path work, Watch watch) {
        Probed.Picture picture = probed.picture();
        if (picture == null) {
            return LessonProfile.SOUND;
        }
        Duration length = probed.length();
        if (length == null || length.toSeconds() < SECONDS) {
            return LessonProfile.CAMERA;
        }
        int places = (int) Math.min(PLACES, length.toSeconds() / SECONDS);
        Task task = new Task(arguments(file, picture, length, places), work, Patience.forRecording(length));
        Ended ended = programs.run(task, Listener.cancelledBy(watch));
        if (ended.ending() == Ended.Ending.CANCELLED) {
            throw Verdicts.onFailure(ended);
        }
        return ended.isClean() && middle(work, places) < SLIDES_BELOW ? LessonProfile.SLIDES : LessonProfile.CAMERA;
    }

    private static List<String> arguments(Path file, Probed.Picture picture, Duration length, int places) {
        List<String> arguments = new ArrayList<>(List.of("ffmpeg", "-nostdin", "-v", "error", "-y"));
        for (int place = 0; place < places; place++) {
            double from = (length.toMillis() / 1000.0 - SECONDS) * (place + 0.5) / places;
            arguments.addAll(Fence.inputOptions());
            arguments.addAll(List.of("-ss", String.format(Locale.ROOT, "%.3f", from)));
            arguments.addAll(List.of("-t", Integer.toString(SECONDS), "-i", file.toString()));
        }
        for (int place = 0; place < places; place++) {
            arguments.addAll(List.of("-map", place + ":" + picture.stream(), "-vf", "fps=25,scale=-2:360"));
            arguments.addAll(List.of("-pix_fmt", "yuv420p", "-c:v", "libx264", "-preset", "veryfast"));
            arguments.addAll(List.of("-crf", "27", "-g", "250", "-f", "framecrc", piece(place)));
        }
        return arguments;
    }

    private static double middle(Path work, int places) {
        double[] bits = IntStream.range(0, places)
                .mapToDouble(place -> bits(work.resolve(piece(place))))
                .sorted()
                .toArray();
        return bits[places / 2];
    }

    /** The list has a line a frame, with its size in the fifth column; lines with a hash sign are comments. */
    private static double bits(Path frames) {
        try (Stream<String> lines = Files.lines(frames)) {
            long bytes = lines.filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .mapToLong(line -> Long.parseLong(line.split(",")[4].strip()))
                    .sum();
            return bytes * 8.0 / SECONDS;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String piece(int place) {
        return "look" + place + ".txt";
    }
}
