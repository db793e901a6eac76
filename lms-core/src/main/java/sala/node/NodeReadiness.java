package sala.node;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Whether this node can do its work: it has started, and whatever it needs works. */
@Singleton
public class NodeReadiness {

    private final NodeStart start;
    private final List<HealthProbe> probes;

    @Inject
    public NodeReadiness(NodeStart start, Instance<HealthProbe> probes) {
        this(start, probes.stream().toList());
    }

    NodeReadiness(NodeStart start, List<HealthProbe> probes) {
        this.start = start;
        this.probes = probes;
    }

    /** What each thing looked at complains of, by its name; all values are empty when the node is ready. */
    public Map<String, Optional<String>> complaints() {
        Map<String, Optional<String>> all = new TreeMap<>();
        all.put("start", startComplaint());
        if (start.complete()) {
            probes.forEach(probe -> all.put(probe.name(), complaint(probe)));
        }
        return all;
    }

    private Optional<String> startComplaint() {
        return start.failure()
                .map(f -> f.step() + ": " + f.cause().getMessage())
                .or(() -> start.complete() ? Optional.empty() : Optional.of("starting"));
    }

    private static Optional<String> complaint(HealthProbe probe) {
        try {
            return probe.complaint();
        } catch (RuntimeException e) {
            return Optional.of(e.toString());
        }
    }
}
