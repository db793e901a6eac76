package sala.launcher.bench.line;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import sala.launcher.process.Pause;

/** How long somebody else at the school waits for each answer over the same line, while it runs. */
final class RoundTrips implements AutoCloseable {

    private static final String PROBE =
            """
            import socket, sys, time
            while True:
                begun = time.monotonic()
                try:
                    socket.create_connection((sys.argv[1], int(sys.argv[2])), 20).close()
                    print((time.monotonic() - begun) * 1000, flush=True)
                except OSError:
                    pass
                time.sleep(3)
            """;

    private final Process probe;

    RoundTrips(int port) {
        try {
            probe = new ProcessBuilder(Place.SCHOOL.within(
                            "python3", "-c", PROBE, Place.DISTRICT.address(), Integer.toString(port)))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The median over so long, in milliseconds. */
    static double over(Duration time, int port) {
        try (RoundTrips trips = new RoundTrips(port)) {
            Pause.of(time);
            return trips.median();
        }
    }

    /** Ends it. Half of all waited for less; a packet that was lost is no queue, and does not count much. */
    double median() {
        probe.destroy();
        try (BufferedReader said = probe.inputReader(StandardCharsets.US_ASCII)) {
            double[] all =
                    said.lines().mapToDouble(Double::parseDouble).sorted().toArray();
            return all.length == 0 ? 0 : all[all.length / 2];
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        probe.destroy();
    }
}
