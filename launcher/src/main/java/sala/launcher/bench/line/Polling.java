package sala.launcher.bench.line;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import sala.launcher.Trouble;
import sala.launcher.bench.Figures;

/** All schools of a district ask whether there is anything new, and some fetch files, at once. */
public final class Polling {

    private static final double HEAD_MILLIS = 100;
    private static final double MEMORY = 2_000;
    private static final int SECONDS = 60;
    private static final int LEAST_LOOKS = 300;
    private static final double MEGABYTE = 1e6;

    private final Joined joined;
    private final Figures figures;
    private final Program program;
    private final Path work;

    /** Runs a class of the application by itself. */
    @FunctionalInterface
    public interface Program {

        /** Gives how it ended; what it says is in the file then. */
        int run(String name, List<String> arguments, Path said) throws IOException, InterruptedException;
    }

    Polling(Joined joined, Figures figures, Program program, Path work) {
        this.joined = joined;
        this.figures = figures;
        this.program = program;
        this.work = work;
    }

    void measure() throws IOException {
        LineBench.say("117 nodes ask for the head, and 20 of them fetch, for " + SECONDS + " s");
        Map<String, Object> told = told();
        double looks = number(told, "looks");
        double refused = number(told, "refused");
        if (looks < LEAST_LOOKS || refused > 0 || number(told, "fetched") < MEGABYTE) {
            figures.notValid("polling", told.toString());
            return;
        }
        figures.aim("polling.headP95", number(told, "p95"), "ms", HEAD_MILLIS);
        figures.aim("polling.districtMemory", joined.district().mostMemory() / MEGABYTE, "MB", MEMORY);
        figures.add("polling.fetched", number(told, "fetched"), "B");
    }

    private Map<String, Object> told() throws IOException {
        Path said = work.resolve("polling.json");
        List<String> arguments = List.of(
                joined.officeAddress(),
                joined.school().data().toString(),
                joined.district().data().toString(),
                Integer.toString(SECONDS),
                Clock.systemUTC().instant().toString());
        try {
            if (program.run("sala.mirror.bench.PollingBench", arguments, said) != 0) {
                throw new Trouble("the nodes did not poll: " + Files.readString(said));
            }
            return JSON.std.mapFrom(Files.readString(said));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("interrupted", e);
        }
    }

    private static double number(Map<String, Object> told, String name) {
        return told.get(name) instanceof Number number ? number.doubleValue() : 0;
    }
}
