package sala.media.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How good a picture looks to people, by Netflix's measure: 100 for what cannot be told from the original. The bundled
 * ffmpeg cannot tell; another one that can is used where there is one: the program named by {@code SALA_BENCH_VMAF}, or
 * the system's own. Old ones need the model as a file, {@code SALA_BENCH_VMAF_MODEL}.
 */
final class Vmaf {

    private static final Pattern SCORE = Pattern.compile("VMAF score\\s*[:=]\\s*([0-9.]+)");
    /** Every so many frames are enough for a mean. */
    private static final int EVERY = 5;

    private final Ffmpeg program;
    private final String filter;

    private Vmaf(Ffmpeg program, String filter) {
        this.program = program;
        this.filter = filter;
    }

    /** Empty where no program knows it. */
    static Optional<Vmaf> find(Path work) {
        String model = System.getenv("SALA_BENCH_VMAF_MODEL");
        String filter = "libvmaf=n_subsample=" + EVERY + (model == null ? "" : ":model_path=" + model);
        return Stream.concat(named(), onPath())
                .map(Ffmpeg::at)
                .filter(program -> knows(program, work))
                .findFirst()
                .map(program -> new Vmaf(program, filter));
    }

    private static Stream<Path> named() {
        return Stream.ofNullable(System.getenv("SALA_BENCH_VMAF")).map(Path::of);
    }

    private static Stream<Path> onPath() {
        return Stream.of("/usr/local/bin/ffmpeg", "/usr/bin/ffmpeg")
                .map(Path::of)
                .filter(Files::isExecutable);
    }

    /** What it cannot do it says by ending badly. */
    private static boolean knows(Ffmpeg program, Path work) {
        String picture = "color=s=320x180:d=0.2,format=yuv420p";
        try {
            String said = program.run(
                    List.of("-f", "lavfi", "-i", picture, "-lavfi", "[0:v]split[a][b];[a][b]ssim", "-f", "null", "-"),
                    work);
            return said.contains("--enable-libvmaf");
        } catch (IOException useless) {
            return false;
        }
    }

    /** @param pair the words that open both and show them alike, as {@code [a]} and {@code [b]} */
    double of(Likeness.Pair pair, Path work) throws IOException {
        Matcher found = SCORE.matcher(program.run(pair.words(filter), work));
        double score = Double.NaN;
        while (found.find()) {
            score = Double.parseDouble(found.group(1));
        }
        if (Double.isNaN(score)) {
            throw new IOException("ffmpeg said nothing of VMAF");
        }
        return score;
    }
}
