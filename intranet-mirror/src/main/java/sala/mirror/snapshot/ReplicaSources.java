package sala.mirror.snapshot;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import sala.replica.ReplicaSource;

/** All kinds of records that travel, in the order in which they are applied. */
@Singleton
public class ReplicaSources {

    private final List<ReplicaSource> inOrder;

    @Inject
    public ReplicaSources(Instance<ReplicaSource> sources) {
        this(sources.stream().toList());
    }

    public ReplicaSources(List<ReplicaSource> sources) {
        inOrder = sources.stream()
                .sorted(Comparator.comparingInt(ReplicaSource::order).thenComparing(ReplicaSource::kind))
                .toList();
    }

    public List<ReplicaSource> inOrder() {
        return inOrder;
    }

    /** Empty for a kind that only newer versions know. */
    public Optional<ReplicaSource> find(String kind) {
        return inOrder.stream().filter(source -> source.kind().equals(kind)).findFirst();
    }
}
