package sala.launcher.bench.line;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import sala.launcher.bench.Figures;

/** Bringing files while others need the line, while the school's power fails, and in the rain. */
final class Hardships {

    private static final int FILES = 48;
    private static final int HALF = 50;
    private static final double PER_CENT = 100;
    private static final double CAP = 0.03;
    private static final double CAP_BYTES = 3.4e6;
    private static final double CAP_SECONDS = 180;
    private static final double ADDED_MILLIS = 20;
    private static final double KILLED = 0.015;
    private static final int LEAST_CUTS = 3;
    private static final Duration BETWEEN_KILLS = Duration.ofSeconds(20);
    private static final double NEAR = 1.05;
    private static final double UP_IN_RAIN = 12.0 / 20;
    private static final double DOWN_IN_RAIN = 8;
    private static final double RESUMED = 3 + 3 * 0.6;
    private static final int LEAST_SHOWERS = 5;

    private final Joined joined;
    private final Figures figures;
    private final int bytes;

    /** @param bytes that each of them brings, about */
    Hardships(Joined joined, Figures figures, int bytes) {
        this.joined = joined;
        this.figures = figures;
        this.bytes = bytes;
    }

    void capped() throws IOException {
        publish("capped", (int) Math.max(CAP_BYTES, bytes / 2), Topic.CAPPED);
        joined.office().setLine(Profile.SATELLITE.kilobits(), HALF);
        joined.synchronise();
        joined.awaitQuiet();
        double free = RoundTrips.over(Duration.ofSeconds(60), joined.port());
        LineBench.say("no more than half of the line");
        joined.office().subscribe(Topic.CAPPED);
        long begun = System.nanoTime();
        CompletableFuture<Void> coming = CompletableFuture.runAsync(joined::synchronise);
        try (RoundTrips others = new RoundTrips(joined.port())) {
            Minutes minutes = Minutes.watch(coming);
            tell(minutes, (System.nanoTime() - begun) / 1e9, others.median() - free);
        }
        joined.office().freeLine();
        joined.synchronise();
    }

    private void tell(Minutes minutes, double seconds, double added) {
        if (seconds < CAP_SECONDS) {
            figures.notValid("capped", "it lasted " + Math.round(seconds) + " s; three minutes are needed");
            return;
        }
        double allowed = Profile.SATELLITE.kilobits() * HALF / PER_CENT;
        figures.aim("capped.mostOfAllowed", minutes.most() / allowed, "", 1 + CAP);
        figures.add("capped.meanOfAllowed", minutes.mean() / allowed, "");
        figures.aim("capped.addedRoundTrip", added, "ms", ADDED_MILLIS);
    }

    /** @param undisturbed bytes on the line for each that the files need */
    void killed(double undisturbed) throws IOException {
        publish("killed", bytes, Topic.KILLED);
        joined.office().subscribe(Topic.KILLED);
        LineBench.say("the school's power is cut every " + BETWEEN_KILLS.toSeconds() + " s of bringing");
        int[] cuts = {0};
        Crossing crossing = Crossing.of(joined.school(), () -> {
            while (!joined.synchroniseFor(BETWEEN_KILLS)) {
                cuts[0]++;
            }
        });
        figures.add("killed.cuts", cuts[0], "");
        if (cuts[0] < LEAST_CUTS || undisturbed == 0) {
            figures.notValid("killed.extra", cuts[0] + " cuts, of which there must be three, beside a first time");
            return;
        }
        double usual = undisturbed * Profile.SATELLITE.wireBytes(crossing.files());
        figures.aim("killed.extra", crossing.down() / usual - 1, "", KILLED);
    }

    void rain() throws IOException {
        publish("rain", bytes, Topic.RAIN);
        joined.office().subscribe(Topic.RAIN);
        joined.lay(Profile.RAIN);
        LineBench.say("a line that is down 8 s of every 20 s");
        AtomicReference<Gaps> gaps = new AtomicReference<>(new Gaps(List.of()));
        Crossing crossing = Crossing.of(joined.school(), () -> {
            CompletableFuture<Void> coming = CompletableFuture.runAsync(joined::synchronise);
            gaps.set(Gaps.watch(coming));
            coming.join();
        });
        if (gaps.get().seconds().size() < LEAST_SHOWERS) {
            figures.notValid("rain", "the line was down " + gaps.get().seconds().size() + " times");
            return;
        }
        double bound = Profile.SATELLITE.wireSeconds(crossing.files()) / UP_IN_RAIN;
        figures.aim("rain.timesBound", crossing.seconds() / bound, "", NEAR);
        figures.aim("rain.resumedAfter", gaps.get().longest() - DOWN_IN_RAIN, "s", RESUMED);
        figures.add("rain.resumedAfterMean", gaps.get().mean() - DOWN_IN_RAIN, "s");
    }

    private void publish(String name, int all, Topic topic) throws IOException {
        LineBench.say("publishing what comes then");
        joined.office().publish(Paper.of(name, FILES, all / FILES), topic);
    }
}
