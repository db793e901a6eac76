package sala.media.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import sala.child.ChildPrograms;
import sala.disk.Folders;
import sala.media.ffmpeg.FfmpegTools;
import sala.media.ffmpeg.FfmpegTranscoder;
import sala.media.hls.MasterPlaylist.Frame;
import sala.media.hls.MasterPlaylist.Variant;
import sala.media.hls.Offer;
import sala.media.look.LessonProfile;
import sala.media.look.Probed;
import sala.media.transcode.MadeRendition;
import sala.media.transcode.Recording;
import sala.media.transcode.Transcoded;

/** Encodes recordings as the server does, and prints what that costs and gives, beside others, as one JSON line. */
public final class MediaBench {

    private static final String CAMERA = "camera";
    private static final int CAMERA_SECONDS = 30;
    private static final double MOST_OVER_PLAIN = 1.05;
    private static final double SATELLITE = 64;
    private static final double SATELLITE_OF_CAMERAS = 75;
    private static final double SOUND_ONLY = 32;

    private final Path work;
    private final FfmpegTranscoder transcoder;
    private final Ffmpeg plain;
    private final Judges judges;
    private final Report report = new Report();
    private double ours;
    private double theirs;
    private double oursWall;
    private double theirsWall;

    private MediaBench(Path work, ChildPrograms children) throws IOException {
        this.work = work;
        FfmpegTools tools = FfmpegTools.unpack(work.resolve("tools"), children);
        this.transcoder = new FfmpegTranscoder(children, tools);
        this.plain = new Ffmpeg(tools.folder());
        this.judges = new Judges(new Likeness(plain), Vmaf.find(work));
    }

    /**
     * @param arguments recordings, or folders in which those that begin with {@code lesson-} are taken; {@code camera}
     *     for a picture that moves like one, made here
     */
    public static void main(String[] arguments) throws IOException {
        Path work = Files.createTempDirectory("sala-bench");
        try (ChildPrograms children = new ChildPrograms(work.resolve("children"))) {
            MediaBench bench = new MediaBench(work, children);
            for (String argument : arguments) {
                bench.runAll(
                        argument.equals(CAMERA)
                                ? CameraClip.make(bench.plain, work, CAMERA_SECONDS)
                                : Path.of(argument).toAbsolutePath());
            }
            System.out.println(bench.summary());
        } finally {
            Folders.delete(work);
        }
    }

    private void runAll(Path given) throws IOException {
        if (!Files.isDirectory(given)) {
            run(given);
            return;
        }
        try (Stream<Path> files = Files.list(given)) {
            for (Path file : files.filter(MediaBench::isLesson).sorted().toList()) {
                run(file);
            }
        }
    }

    private static boolean isLesson(Path file) {
        return file.getFileName().toString().startsWith("lesson-");
    }

    private void run(Path file) throws IOException {
        String name = file.getFileName().toString().replaceFirst("^lesson-", "").replaceFirst("\\.[^.]*$", "");
        System.err.println("encoding " + name);
        Path into = Files.createDirectory(work.resolve(name));
        Probed probed = transcoder.probe(file);
        Stopwatch watch = new Stopwatch();
        AtomicReference<Transcoded> result = new AtomicReference<>();
        Cost cost = Meter.of(() -> result.set(transcoder.transcode(new Recording(file, probed), into, watch)));
        Transcoded made = result.get();
        double whole = watch.now();
        List<String> words = Reference.of(file.toString(), probed, made.look());
        tellCost(name, cost, Meter.of(() -> plain.run(words, into)));
        report.add(name + ".firstPlayable", watch.firstPlayable(), "s");
        report.aim(name + ".estimateOff", watch.worstEstimate(whole), "of the whole", 0.2);
        Pictures pictures = new Pictures(file, probed, judges, into);
        pictures.tell(name, made, report);
        tellOffers(name, made);
        for (FixedLadder ladder : FixedLadder.values()) {
            pictures.tellFixed(name, ladder, plain, report);
        }
        Folders.delete(into);
    }

    private void tellCost(String name, Cost cost, Cost plainly) {
        ours += cost.cpu();
        theirs += plainly.cpu();
        oursWall += cost.wall();
        theirsWall += plainly.wall();
        report.compare(name + ".wall", cost.wall(), "s", plainly.wall());
        report.compare(name + ".cpu", cost.cpu(), "s", plainly.cpu());
    }

    private void tellOffers(String name, Transcoded made) {
        long bytes = made.renditions().stream()
                .mapToLong(rendition -> rendition.segments().bytes())
                .sum();
        report.add(name + ".all", bytes / 1e6 / (made.length().toMillis() / 3_600_000.0), "MB/h");
        List<Variant> variants =
                made.renditions().stream().map(MediaBench::variant).toList();
        boolean slides = made.look().profile() == LessonProfile.SLIDES;
        tell(name + ".satellite", Offer.SATELLITE.of(variants), slides ? SATELLITE : SATELLITE_OF_CAMERAS);
        tell(name + ".lite", Offer.LITE.of(variants), slides ? SATELLITE : SATELLITE_OF_CAMERAS);
        tell(name + ".soundOnly", Offer.SOUND.of(variants), SOUND_ONLY);
        report.aim(name + ".soundWithSlides", withSlides(made, Offer.SOUND.of(variants)), "kbit/s", SOUND_ONLY);
    }

    private void tell(String name, Optional<Offer.Offered> offered, double target) {
        offered.ifPresent(there -> report.aim(name, there.leastBits() / 1000.0, "kbit/s", target));
    }

    /** Those that come with the sound alone: all stills but the sheet of small ones. */
    private static double withSlides(Transcoded made, Optional<Offer.Offered> sound) {
        long slides = made.stills().stream()
                .filter(still -> still.every().isZero())
                .mapToLong(still -> still.file().toFile().length())
                .sum();
        double seconds = made.length().toMillis() / 1000.0;
        return sound.map(Offer.Offered::leastBits).orElse(0) / 1000.0 + slides * 8 / 1000.0 / seconds;
    }

    private static Variant variant(MadeRendition made) {
        MadeRendition.Frame frame = made.frame();
        return new Variant(
                made.name(),
                made.segments().peakBits(),
                made.segments().averageBits(),
                made.codecs(),
                frame == null
                        ? null
                        : new Frame(frame.width(), frame.height(), frame.rate().perSecond()));
    }

    private String summary() {
        report.aim("cpuOverPlain", ours / theirs, "", MOST_OVER_PLAIN);
        report.aim("wallOverPlain", oursWall / theirsWall, "", MOST_OVER_PLAIN);
        return report.line();
    }
}
