package sala.node;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ThreadFactory;
import java.util.stream.Collectors;

/** Whether this node can do its work: it has started, and whatever it needs works. */
@Singleton
public class NodeReadiness {

    /** An old machine that encodes and compiles its pages at once is slow, and not ill. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final NodeStart start;
    private final List<HealthProbe> probes;
    private final Set<String> harmless;
    private final AskedProbes asked;

    @Inject
    public NodeReadiness(
            NodeStart start, Instance<HealthProbe> probes, ManagedThreadFactory threads, NodeSettings settings) {
        this(
                start,
                probes.stream().filter(probe -> probe.isFor(settings.role())).toList(),
                threads,
                PATIENCE);
    }

    NodeReadiness(NodeStart start, List<HealthProbe> probes, ThreadFactory threads, Duration patience) {
        this.start = start;
        this.probes = probes;
        this.harmless = probes.stream()
                .filter(probe -> !probe.stopsWork())
                .map(HealthProbe::name)
                .collect(Collectors.toUnmodifiableSet());
        this.asked = new AskedProbes(threads, patience);
    }

    /** Whether the node can do its work with these complaints. */
    public boolean isReadyWith(Map<String, Optional<String>> complaints) {
        return complaints.entrySet().stream()
                .filter(entry -> entry.getValue().isPresent())
                .allMatch(entry -> harmless.contains(entry.getKey()));
    }

    /** What each thing looked at complains of, by its name. */
    public Map<String, Optional<String>> complaints() {
        Map<String, Optional<String>> all = new TreeMap<>();
        all.put("start", startComplaint());
        if (start.complete()) {
            all.putAll(asked.complaints(probes));
        }
        return all;
    }

    private Optional<String> startComplaint() {
        return start.failure()
                .map(f -> f.step() + ": " + f.cause().getMessage())
                .or(() -> start.complete() ? Optional.empty() : Optional.of("starting"));
    }

    @PreDestroy
    void close() {
        asked.close();
    }
}
