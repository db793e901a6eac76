package sala.media.ffmpeg;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sala.media.look.Probed;

/** Finds the pictures with which a copy can begin: those that need no other picture before them. */
final class KeyFrames {

    /** Television has one at least every few seconds. */
    private static final double FURTHEST = 15;
    /** Before the wanted place, so that rounding does not lead behind it. */
    private static final double A_LITTLE = 0.02;

    private final Programs programs;

    KeyFrames(Programs programs) {
        this.programs = programs;
    }

    /**
     * Where to begin so that the picture is there at this second: the key frame before it, or that second itself when
     * there is no picture or none is near.
     *
     * @param second from the beginning of the recording
     */
    double before(Path file, Probed probed, double second) {
        Probed.Picture picture = probed.picture();
        if (picture == null || second <= A_LITTLE) {
            return Math.max(0, second);
        }
        Answer answer = ask(file, picture.stream(), second);
        return answer.keys.stream()
                .map(key -> key - answer.start)
                .filter(key -> key <= second)
                .reduce((earlier, later) -> later)
                .map(key -> Math.max(0, key - A_LITTLE))
                .orElse(second);
    }

    private Answer ask(Path file, int stream, double second) {
        double from = Math.max(0, second - FURTHEST);
        List<String> words = new ArrayList<>(List.of("ffprobe", "-v", "error"));
        words.addAll(Fence.inputOptions());
        Answer answer = new Answer(start(file));
        words.addAll(List.of(
                "-select_streams",
                String.valueOf(stream),
                "-read_intervals",
                Words.number(answer.start + from) + "%" + Words.number(answer.start + second + 1),
                "-show_entries",
                "packet=pts_time,flags",
                "-of",
                "csv=p=0",
                "-i",
                file.toString()));
        programs.run(Task.brief(words, programs.folder()), Listener.reading(answer::read));
        return answer;
    }

    /** Television's clock does not begin at nought. */
    private double start(Path file) {
        List<String> words = new ArrayList<>(List.of("ffprobe", "-v", "error"));
        words.addAll(Fence.inputOptions());
        words.addAll(List.of("-show_entries", "format=start_time", "-of", "csv=p=0", "-i", file.toString()));
        List<Double> said = new ArrayList<>();
        programs.run(Task.brief(words, programs.folder()), Listener.reading(line -> {
            Double number = number(line);
            if (number != null) {
                said.add(number);
            }
        }));
        return said.isEmpty() ? 0 : said.get(0);
    }

    private static @Nullable Double number(String text) {
        try {
            return Double.valueOf(text.replace(",", "").strip());
        } catch (NumberFormatException notKnown) {
            return null;
        }
    }

    /** Key frames by the recording's own clock. */
    private static final class Answer {

        private final double start;
        private final List<Double> keys = new ArrayList<>();

        Answer(double start) {
            this.start = start;
        }

        void read(String line) {
            String[] parts = line.split(",");
            Double time = parts.length < 2 || !parts[1].startsWith("K") ? null : number(parts[0]);
            if (time != null) {
                keys.add(time);
            }
        }
    }
}
