package sala.media.ffmpeg;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import sala.media.ladder.Rung;
import sala.media.look.FrameRate;
import sala.media.look.Size;

/**
 * Lets an encoder show what it can: two seconds of a picture that moves, as itself and by the processor. That it is
 * there, and ends well, proves nothing; it has to make all frames, nearly as alike to the picture, of not many more
 * bytes.
 */
final class HardwareTrial {

    private static final int SECONDS = 2;
    private static final int RATE = 25;
    private static final double LESS_ALIKE = 0.01;
    private static final double MORE_BYTES = 1.5;
    private static final String PICTURE =
            "mandelbrot=s=1280x720:r=" + RATE + ":end_scale=0.02,noise=alls=6:allf=t:all_seed=1,format=yuv420p";
    private static final Pattern ALIKE = Pattern.compile("SSIM.*All:([0-9.]+)");
    private static final Rung RUNG = new Rung(
            "trial",
            Rung.Codec.H264,
            new Size(1280, 720),
            new FrameRate(RATE, 1),
            SECONDS * RATE,
            new Rung.Quality(23, 1_600_000));

    private final Programs programs;
    private final Path folder;

    /** @param folder where it may write */
    HardwareTrial(Programs programs, Path folder) {
        this.programs = programs;
        this.folder = folder;
    }

    /** What speaks against it, in English for the keeper; null for nothing. */
    @Nullable
    String flaw(HardwareEncoder encoder) throws IOException {
        Path original = folder.resolve("original.mkv");
        Path ours = folder.resolve("processor.mp4");
        Path theirs = folder.resolve("hardware.mp4");
        run(Words.ffmpeg()
                .add("-f", "lavfi", "-t", Integer.toString(SECONDS), "-i", PICTURE)
                .add("-c:v", "libx264", "-preset", "ultrafast", "-qp", "0", name(original)));
        Words hardware = Words.ffmpeg()
                .add(encoder.before().toArray(String[]::new))
                .input(original)
                .add("-vf", encoder.handing());
        encoder.addTo(hardware, RUNG);
        Ended ended = run(hardware.add(name(theirs)));
        if (!ended.isClean() || !Files.isRegularFile(theirs)) {
            return "it does not encode: " + ended.summary();
        }
        Words software = Words.ffmpeg().input(original);
        PictureCommand.addX264(software, RUNG);
        run(software.add(name(ours)));
        return flaw(original, ours, theirs);
    }

    private @Nullable String flaw(Path original, Path ours, Path theirs) throws IOException {
        OptionalDouble likeness = likeness(theirs, original);
        if (likeness.isEmpty()) {
            return "what it makes cannot be read, or frames are missing";
        }
        double wanted = likeness(ours, original).orElse(1) - LESS_ALIKE;
        if (likeness.getAsDouble() < wanted) {
            return "its pictures are worse than the processor's: " + likeness.getAsDouble() + " of " + wanted;
        }
        return Files.size(theirs) > MORE_BYTES * Files.size(ours)
                ? "it needs too many bytes: " + Files.size(theirs) + " to " + Files.size(ours)
                : null;
    }

    /** Empty when not every picture is there. */
    private OptionalDouble likeness(Path made, Path original) {
        Ended ended = run(Words.talkingFfmpeg()
                .input(made)
                .input(original)
                .add(
                        "-lavfi",
                        "[0:v]format=yuv420p[a];[1:v]format=yuv420p[b];[a][b]ssim=shortest=1",
                        "-f",
                        "null",
                        "-"));
        return ended.isClean()
                ? ended.errors().stream()
                        .map(ALIKE::matcher)
                        .filter(Matcher::find)
                        .mapToDouble(found -> Double.parseDouble(found.group(1)))
                        .findFirst()
                : OptionalDouble.empty();
    }

    /** A file that is named in full may only be read. */
    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private Ended run(Words words) {
        return programs.run(Task.brief(words.list(), folder), Listener.reading(line -> {}));
    }

    /** Tries all that the bundled ffmpeg has; the first without a flaw. */
    static Found search(Programs programs, Path folder, List<HardwareEncoder> known) throws IOException {
        StringBuilder said = new StringBuilder();
        for (HardwareEncoder encoder : known) {
            String flaw = new HardwareTrial(programs, folder).flaw(encoder);
            if (flaw == null) {
                return new Found(encoder, encoder.name() + " encodes");
            }
            said.append(said.isEmpty() ? "" : "; ")
                    .append(encoder.name())
                    .append(": ")
                    .append(flaw);
        }
        return new Found(null, said.toString());
    }

    /**
     * What was found.
     *
     * @param encoder null for none
     * @param said for the log
     */
    record Found(@Nullable HardwareEncoder encoder, String said) {}
}
