package sala.launcher.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Several servers that are asked as much as they can give, in turns, by the same two hundred viewers. */
final class Turns {

    private static final int VIEWERS = 200;
    private static final Duration TURN = Duration.ofSeconds(5);

    /** Java compiles what runs often, and is quick only then; as is each server after its start. */
    private static final Duration WARM = Duration.ofSeconds(15);

    private static final int TURNS = 3;

    private final Map<String, Server> servers = new LinkedHashMap<>();

    void add(String name, int port, Viewers.Asking asking) {
        servers.put(name, new Server(port, asking, new ArrayList<>()));
    }

    void take() throws IOException {
        for (Server server : servers.values()) {
            server.watch(WARM);
        }
        for (int turn = 0; turn < TURNS; turn++) {
            for (Server server : servers.values()) {
                server.turns.add(server.watch(TURN));
            }
        }
    }

    void figures(Figures figures) {
        servers.forEach((name, server) -> {
            figures.add(name, server.throughput(), "MB/s");
            figures.add(name + ".clientsShareOfACore", server.share(), "");
        });
    }

    /** Empty when one of them was not measured. */
    Optional<Double> ratio(String one, String other) {
        return servers.containsKey(one) && servers.containsKey(other)
                ? Optional.of(servers.get(one).throughput() / servers.get(other).throughput())
                : Optional.empty();
    }

    private record Server(int port, Viewers.Asking asking, List<Watched> turns) {

        Watched watch(Duration time) throws IOException {
            System.err.println("200 viewers, one range after the other, at port " + port);
            return new Viewers(Serving.at(port), asking, Duration.ZERO).watch(VIEWERS, time);
        }

        double throughput() {
            return turns.stream()
                    .mapToDouble(Watched::megabytesPerSecond)
                    .average()
                    .orElse(0);
        }

        double share() {
            return turns.stream().mapToDouble(Watched::share).average().orElse(0);
        }
    }
}
