package sala.media.ffmpeg;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import sala.media.ladder.Chunk;
import sala.media.ladder.Rung;
import sala.media.look.FrameRate;
import sala.media.look.Probed;
import sala.media.look.Scan;
import sala.media.look.Seen;
import sala.media.look.Size;

/**
 * The one command that makes several pictures of a chunk: the file is decoded once and split, which costs two thirds of
 * a command for each.
 */
final class PictureCommand {

    /** Containers in which one arrives exactly where one wants to go. */
    private static final Set<String> INDEXED = Set.of("mov,mp4,m4a,3gp,3g2,mj2", "matroska,webm");
    /** In all others one starts so many seconds earlier, and throws that away. */
    private static final int RUN_UP = 20;

    private static final int SLOW = 8;
    /** Bits a second of a picture that has to fit a satellite's line with its sound. */
    private static final int THIN = 50_000;
    /** The encoder for AV1 knows no more. */
    private static final int MOST_TOGETHER = 6;

    private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();

    private final Source source;
    private final Seen seen;
    private final List<Rung> rungs;
    private final Chunk chunk;
    private final FrameRate fastest;
    private final Size largest;

    PictureCommand(Source source, Seen seen, List<Rung> rungs, Chunk chunk) {
        this.source = source;
        this.seen = seen;
        this.rungs = rungs;
        this.chunk = chunk;
        this.fastest = rungs.stream()
                .map(Rung::rate)
                .reduce((a, b) -> a.perSecond() >= b.perSecond() ? a : b)
                .orElseThrow();
        this.largest = rungs.stream()
                .map(Rung::size)
                .reduce((a, b) -> a.pixels() >= b.pixels() ? a : b)
                .orElseThrow();
    }

    /** @param hardware encodes those for which it is good; null for none */
    List<String> words(Probed.Picture picture, @Nullable HardwareEncoder hardware) {
        Words words = Words.ffmpeg();
        if (hardware != null) {
            words.add(hardware.before().toArray(String[]::new));
        }
        double from = chunk.from(rungs.get(0).groupSeconds());
        double seek = Math.max(0, from - runUp());
        words.input(source, "-threads", decoding(), "-skip_frame", skipped(), "-ss", Words.number(seek));
        words.add("-filter_complex_threads", "1", "-filter_complex", graph(picture, from - seek, hardware));
        IntStream.range(0, rungs.size()).forEach(number -> addOutput(words, number, hardware));
        return words.list();
    }

    /** For a few pictures a second there are enough without those on which no others build: half the decoding. */
    private String skipped() {
        return fastest.perSecond() < SLOW && seen.scan() == Scan.WHOLE ? "noref" : "default";
    }

    private int runUp() {
        return INDEXED.contains(source.probed().container().format()) ? 0 : RUN_UP;
    }

    /** Whole pictures, a steady rate from the very start, the largest size; then one branch a rung. */
    private String graph(Probed.Picture picture, double thrownAway, @Nullable HardwareEncoder hardware) {
        List<String> trunk = new ArrayList<>();
        if (thrownAway > 0) {
            String start = Words.number(thrownAway);
            trunk.add("trim=start=" + start + ",setpts=PTS-" + start + "/TB");
        }
        trunk.addAll(PictureFilters.prepared(seen));
        trunk.add("fps=" + fastest + ":start_time=0");
        trunk.add(PictureFilters.scaled(largest));
        trunk.addAll(PictureFilters.ordinary(picture.light()));
        trunk.add("format=yuv420p");
        trunk.add("split=" + rungs.size());
        return "[0:" + picture.stream() + "]" + String.join(",", trunk) + labels() + ";"
                + IntStream.range(0, rungs.size())
                        .mapToObj(number -> branch(number, hardware))
                        .collect(Collectors.joining(";"));
    }

    private String labels() {
        return IntStream.range(0, rungs.size())
                .mapToObj(number -> "[s" + number + "]")
                .collect(Collectors.joining());
    }

    private String branch(int number, @Nullable HardwareEncoder hardware) {
        Rung rung = rungs.get(number);
        List<String> filters = new ArrayList<>();
        if (!rung.rate().equals(fastest)) {
            filters.add("fps=" + rung.rate() + ":start_time=0");
        }
        filters.add(rung.size().equals(largest) ? "null" : PictureFilters.scaled(rung.size()));
        if (hardware != null && HardwareEncoder.isFor(rung)) {
            filters.add(hardware.handing());
        }
        return "[s" + number + "]" + String.join(",", filters) + "[v" + number + "]";
    }

    /** Beside several encoders the decoder is never the one that is waited for. */
    private String decoding() {
        return Integer.toString(Math.max(1, PROCESSORS / rungs.size()));
    }

    /** Encoders that work side by side keep all processors busy with few threads of their own, and waste less. */
    private int threads() {
        return Math.max(1, (PROCESSORS + rungs.size() - 1) / rungs.size());
    }

    private void addOutput(Words words, int number, @Nullable HardwareEncoder hardware) {
        Rung rung = rungs.get(number);
        words.add("-map", "[v" + number + "]");
        if (rung.codec() == Rung.Codec.AV1) {
            addAv1(words, rung, threads());
        } else if (hardware != null && HardwareEncoder.isFor(rung)) {
            hardware.addTo(words, rung);
        } else {
            addX264(words, rung);
            words.add("-threads", Integer.toString(threads()));
        }
        Integer segments = chunk.segments();
        if (segments != null) {
            words.add("-frames:v", Integer.toString(segments * rung.group()));
        }
        Outputs.addTo(words, rung.name(), rung.groupSeconds());
    }

    static void addX264(Words words, Rung rung) {
        String group = Integer.toString(rung.group());
        int cap = rung.quality().cap();
        words.add("-c:v", "libx264", "-preset", "veryfast", "-profile:v", "main");
        words.add("-crf", Integer.toString(rung.quality().factor()), "-maxrate", Integer.toString(cap));
        words.add("-bufsize", Integer.toString(buffer(rung)), "-g", group, "-keyint_min", group, "-sc_threshold", "0");
        if (rung.isSlow()) {
            words.add("-bf", "0");
        }
    }

    /** What moves over a thin line has no room for peaks. The few pictures of slides need them: each is a new one. */
    private static int buffer(Rung rung) {
        int cap = rung.quality().cap();
        return rung.isSlow() || cap > THIN ? cap * 2 : cap;
    }

    /** Preset 8: half the bits of x264's {@code medium} for less work. */
    private static void addAv1(Words words, Rung rung, int threads) {
        int cap = rung.quality().cap();
        words.add(
                "-c:v",
                "libsvtav1",
                "-preset",
                "8",
                "-crf",
                Integer.toString(rung.quality().factor()));
        words.add("-maxrate", Integer.toString(cap), "-bufsize", Integer.toString(cap * 2));
        words.add("-g", Integer.toString(rung.group()));
        String together = ":lp=" + Math.min(MOST_TOGETHER, threads);
        words.add("-svtav1-params", (rung.isSlow() ? "scm=1" : "scm=0") + together);
    }
}
