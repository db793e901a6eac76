package sala.launcher.bench.line;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import sala.launcher.bench.Figures;
import sala.launcher.process.Pause;

/** What passes over a school's line, and for how long, case by case. */
public final class LineBench {

    private static final int FILES = 48;
    private static final int SMALL_FILES = 1_000;
    private static final int SMALL = 2_000;
    private static final int DOCUMENT = 20_000;
    private static final double NEAR = 1.05;
    private static final double SMALL_SECONDS = 80;
    private static final double NEW_BYTES = 24_000;
    private static final double RENAMED_BYTES = 3_000;
    private static final double UNCHANGED_BYTES = 1_000;
    private static final double KILLED = 0.015;
    private static final double CAP = 0.03;
    private static final int HALF = 50;
    private static final double PER_CENT = 100;
    private static final Duration BETWEEN_KILLS = Duration.ofSeconds(20);
    private static final double UP_IN_RAIN = 12.0 / 20;

    private final Path emulator;
    private final Path work;
    private final int port;
    private final int bytes;
    private final Figures figures = new Figures();

    /**
     * @param emulator of lines
     * @param port the first that may be used
     * @param bytes that the larger cases bring, about
     */
    public LineBench(Path emulator, Path work, int port, int bytes) {
        this.emulator = emulator;
        this.work = work;
        this.port = port;
        this.bytes = bytes;
    }

    /** Why nothing can be measured on this machine; empty when it can. */
    public Optional<String> missing() {
        return Line.missing(emulator);
    }

    public Map<String, Object> run() throws IOException {
        say("starting a district and a school");
        try (Joined joined = new Joined(emulator, work, port)) {
            joined.lay(Profile.SATELLITE);
            nothing(joined);
            first(joined);
            small(joined);
            changes(joined);
            capped(joined);
            killed(joined);
            joined.lay(Profile.RAIN);
            rain(joined);
        }
        return figures.all();
    }

    private void nothing(Joined joined) {
        say("waiting until the district has made everything of its sample");
        joined.awaitQuiet();
        say("nothing new, for two and a half minutes");
        Crossing idle = Crossing.of(joined.school(), () -> Pause.of(Duration.ofSeconds(150)));
        figures.add("nothingChanged.bytesPerMinute", idle.bytes() / (idle.seconds() / 60), "B");
        Crossing asked = Crossing.of(joined.school(), joined::synchronise);
        figures.aim("nothingChanged.contact", asked.bytes(), "B", UNCHANGED_BYTES);
    }

    private void first(Joined joined) throws IOException {
        List<Picture> pictures = Picture.of("many", FILES, bytes / FILES);
        List<String> ids = joined.office().publish(pictures, Topic.MANY);
        say("the first time, " + FILES + " files");
        Crossing crossing = bring(joined, Topic.MANY);
        figures.add("first.files", crossing.files(), "B");
        figures.aim("first.timesWire", crossing.seconds() / Profile.SATELLITE.wireSeconds(crossing.files()), "", NEAR);
        figures.add("first.bytesOfWire", crossing.down() / Profile.SATELLITE.wireBytes(crossing.files()), "");
        double wire = Profile.SATELLITE.wireSeconds(size(pictures));
        figures.add("first.up", crossing.up(), "B");
        Peers peers = new Peers(work);
        say("the same by rsync, and by one request a file");
        peers.rsync(pictures)
                .ifPresentOrElse(
                        seconds -> figures.add("first.rsyncTimesWire", seconds / wire, ""),
                        () -> figures.leftOut("first.rsyncTimesWire", "there is no rsync here"));
        peers.http(joined.district(), joined.office().authorization(), ids)
                .ifPresentOrElse(
                        seconds -> figures.add("first.httpTimesWire", seconds / wire, ""),
                        () -> figures.leftOut("first.httpTimesWire", "there is no curl here"));
    }

    private void small(Joined joined) throws IOException {
        List<Picture> pictures = Picture.of("small", SMALL_FILES, SMALL);
        say("publishing " + SMALL_FILES + " small files");
        joined.office().publish(pictures, Topic.SMALL);
        say("bringing them");
        Crossing crossing = bring(joined, Topic.SMALL);
        figures.aim("small.seconds", crossing.seconds(), "s", SMALL_SECONDS);
        figures.add("small.timesWire", crossing.seconds() / Profile.SATELLITE.wireSeconds(crossing.files()), "");
        figures.add("small.more", (crossing.bytes() - crossing.files()) / (double) SMALL_FILES, "B");
    }

    private void changes(Joined joined) throws IOException {
        say("a new file, and another word for " + FILES + " things");
        joined.office().publish(Picture.of("new", 1, DOCUMENT), Topic.MANY);
        figures.aim(
                "newFile.bytes",
                Crossing.of(joined.school(), joined::synchronise).bytes(),
                "B",
                NEW_BYTES);
        List<String> named = joined.office().publish(Picture.of("named", FILES, SMALL), Topic.MANY);
        joined.synchronise();
        joined.office().addKeyword(named, "พิเศษ");
        figures.aim(
                "renamed.bytes",
                Crossing.of(joined.school(), joined::synchronise).bytes(),
                "B",
                RENAMED_BYTES);
    }

    private void capped(Joined joined) throws IOException {
        List<Picture> pictures = Picture.of("capped", FILES, bytes / FILES / 2);
        joined.office().publish(pictures, Topic.CAPPED);
        joined.office().setLine(Profile.SATELLITE.kilobits(), HALF);
        joined.synchronise();
        say("no more than half of the line");
        joined.office().subscribe(Topic.CAPPED);
        CompletableFuture<Void> coming = CompletableFuture.runAsync(joined::synchronise);
        Minutes minutes = Minutes.watch(coming);
        double allowed = Profile.SATELLITE.kilobits() * HALF / PER_CENT;
        figures.aim("capped.mostOfAllowed", minutes.most() / allowed, "", 1 + CAP);
        figures.add("capped.meanOfAllowed", minutes.mean() / allowed, "");
        joined.office().freeLine();
        joined.synchronise();
    }

    private void killed(Joined joined) throws IOException {
        List<Picture> pictures = Picture.of("killed", FILES, bytes / FILES);
        joined.office().publish(pictures, Topic.KILLED);
        joined.office().subscribe(Topic.KILLED);
        say("the school's power is cut every " + BETWEEN_KILLS.toSeconds() + " s of bringing");
        int[] cuts = {0};
        Crossing crossing = Crossing.of(joined.school(), () -> {
            while (!joined.synchroniseFor(BETWEEN_KILLS)) {
                cuts[0]++;
            }
        });
        double undisturbed = figures.value("first.bytesOfWire") * Profile.SATELLITE.wireBytes(crossing.files());
        figures.add("killed.cuts", cuts[0], "");
        figures.aim("killed.extra", crossing.down() / undisturbed - 1, "", KILLED);
    }

    private void rain(Joined joined) throws IOException {
        List<Picture> pictures = Picture.of("rain", FILES, bytes / FILES);
        joined.office().publish(pictures, Topic.RAIN);
        say("a line that is down 8 s of every 20 s");
        Crossing crossing = bring(joined, Topic.RAIN);
        double bound = Profile.SATELLITE.wireSeconds(crossing.files()) / UP_IN_RAIN;
        figures.aim("rain.timesBound", crossing.seconds() / bound, "", NEAR);
    }

    private Crossing bring(Joined joined, Topic topic) throws IOException {
        joined.office().subscribe(topic);
        return Crossing.of(joined.school(), joined::synchronise);
    }

    private static long size(List<Picture> pictures) {
        return pictures.stream().mapToLong(picture -> picture.bytes().length).sum();
    }

    private static void say(String what) {
        System.err.println(what);
    }
}
