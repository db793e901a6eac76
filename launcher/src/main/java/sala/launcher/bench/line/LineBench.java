package sala.launcher.bench.line;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import sala.launcher.bench.Figures;
import sala.launcher.process.Deadline;
import sala.launcher.process.Pause;

/** What passes over a school's line, and for how long, case by case. */
public final class LineBench {

    private static final int FILES = 48;
    private static final int SMALL_FILES = 1_000;
    private static final int SMALL = 2_000;
    private static final double NEAR = 1.05;
    private static final double SMALL_SECONDS = 80;
    private static final double UNCHANGED_BYTES = 1_000;

    private final Path emulator;
    private final Path work;
    private final int port;
    private final int bytes;
    private final Polling.Program program;
    private final Figures figures = new Figures();

    /**
     * @param emulator of lines
     * @param port the first that may be used
     * @param bytes that the larger cases bring, about
     * @param program runs simulated nodes
     */
    public LineBench(Path emulator, Path work, int port, int bytes, Polling.Program program) {
        this.emulator = emulator;
        this.work = work;
        this.port = port;
        this.bytes = bytes;
        this.program = program;
    }

    /** Why nothing can be measured on this machine; empty when it can. */
    public Optional<String> missing() {
        return Line.missing(emulator);
    }

    /** @param cases which of them; all when there are none */
    public Map<String, Object> run(Set<String> cases) throws IOException {
        say("starting a district and a school");
        try (Joined joined = new Joined(emulator, work, port)) {
            joined.lay(Profile.SATELLITE);
            Hardships hardships = new Hardships(joined, figures, bytes);
            Map<String, Case> all = new LinkedHashMap<>();
            all.put("nothing", () -> nothing(joined));
            all.put("first", () -> first(joined));
            all.put("small", () -> small(joined));
            all.put("changes", () -> new Changes(joined, figures, bytes).measure());
            all.put("polling", () -> new Polling(joined, figures, program, work).measure());
            all.put("capped", hardships::capped);
            all.put("killed", () -> hardships.killed(figures.value("first.bytesOfWire")));
            all.put("rain", hardships::rain);
            joined.awaitQuiet();
            for (Map.Entry<String, Case> one : all.entrySet()) {
                if (cases.isEmpty() || cases.contains(one.getKey())) {
                    one.getValue().measure();
                }
            }
        }
        return figures.all();
    }

    private interface Case {
        void measure() throws IOException;
    }

    private void nothing(Joined joined) {
        say("nothing new, for two and a half minutes");
        Set<String> connections = new HashSet<>();
        Crossing idle = Crossing.of(joined.school(), () -> watch(connections, Duration.ofSeconds(150)));
        figures.aim("nothingChanged.bytesPerMinute", idle.bytes() / (idle.seconds() / 60), "B", UNCHANGED_BYTES);
        figures.add("nothingChanged.connections", connections.size(), "");
        Set<String> before = Place.SCHOOL.connections(Place.DISTRICT);
        Crossing asked = Crossing.of(joined.school(), joined::synchronise);
        Set<String> after = new HashSet<>(Place.SCHOOL.connections(Place.DISTRICT));
        after.removeAll(before);
        figures.aim("nothingChanged.contact", asked.bytes(), "B", UNCHANGED_BYTES);
        figures.add("nothingChanged.contactConnections", after.size(), "");
    }

    private static void watch(Set<String> connections, Duration time) {
        for (Deadline deadline = Deadline.in(time); !deadline.isOver(); Pause.of(Duration.ofSeconds(1))) {
            connections.addAll(Place.SCHOOL.connections(Place.DISTRICT));
        }
    }

    private void first(Joined joined) throws IOException {
        List<Sample> papers = Paper.of("many", FILES, bytes / FILES);
        List<String> ids = joined.office().publish(papers, Topic.MANY);
        say("the first time, " + FILES + " files");
        Crossing crossing = bring(joined, Topic.MANY);
        if (crossing.files() < size(papers) * 9 / 10) {
            figures.notValid("first", crossing.files() + " bytes came, and " + size(papers) + " were published");
            return;
        }
        figures.add("first.files", crossing.files(), "B");
        figures.aim("first.timesWire", crossing.seconds() / Profile.SATELLITE.wireSeconds(crossing.files()), "", NEAR);
        figures.add("first.bytesOfWire", crossing.down() / Profile.SATELLITE.wireBytes(crossing.files()), "");
        double wire = Profile.SATELLITE.wireSeconds(size(papers));
        figures.add("first.up", crossing.up(), "B");
        Peers peers = new Peers(work);
        say("the same by rsync, and by one request a file");
        peers.rsync(papers)
                .ifPresentOrElse(
                        seconds -> figures.add("first.rsyncTimesWire", seconds / wire, ""),
                        () -> figures.leftOut("first.rsyncTimesWire", "there is no rsync here"));
        peers.http(joined.district(), joined.office().authorization(), ids)
                .ifPresentOrElse(
                        seconds -> figures.add("first.httpTimesWire", seconds / wire, ""),
                        () -> figures.leftOut("first.httpTimesWire", "there is no curl here"));
    }

    private void small(Joined joined) throws IOException {
        List<Sample> pictures = Picture.of("small", SMALL_FILES, SMALL);
        say("publishing " + SMALL_FILES + " small files");
        joined.office().publish(pictures, Topic.SMALL);
        say("bringing them");
        Crossing crossing = bring(joined, Topic.SMALL);
        figures.aim("small.seconds", crossing.seconds(), "s", SMALL_SECONDS);
        figures.add("small.timesWire", crossing.seconds() / Profile.SATELLITE.wireSeconds(crossing.files()), "");
        figures.add("small.more", (crossing.bytes() - crossing.files()) / (double) SMALL_FILES, "B");
    }

    private Crossing bring(Joined joined, Topic topic) throws IOException {
        joined.office().subscribe(topic);
        return Crossing.of(joined.school(), joined::synchronise);
    }

    private static long size(List<Sample> samples) {
        return samples.stream().mapToLong(sample -> sample.bytes().length).sum();
    }

    static void say(String what) {
        System.err.println(what);
    }
}
