package sala.mirror.transfer;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import sala.mirror.district.DistrictLinks;
import sala.mirror.identity.Host;
import sala.mirror.snapshot.Entry;
import sala.mirror.snapshot.Manifest;
import sala.mirror.snapshot.RecordText;
import sala.mirror.snapshot.ReplicaSources;
import sala.replica.ReplicaSource;

/** Makes a snapshot that is here completely visible, in one transaction with its number: all of it or nothing. */
@Singleton
public class Takeover {

    private static final Logger LOG = LoggerFactory.getLogger(Takeover.class);

    private final Host self;
    private final ReplicaSources sources;
    private final Arrivals arrivals;
    private final DistrictLinks links;

    @Inject
    public Takeover(Host self, ReplicaSources sources, Arrivals arrivals, DistrictLinks links) {
        this.self = self;
        this.sources = sources;
        this.arrivals = arrivals;
        this.links = links;
    }

    Plan plan(Manifest manifest) {
        return Plan.of(manifest, arrivals.applied());
    }

    void take(Plan plan, String manifestHash) {
        arrivals.atOnce(() -> {
            if (plan.manifest().number() < arrivals.lockApplied()) {
                throw new SnapshotRefused(SnapshotRefused.OLDER);
            }
            plan.apply().forEach(this::apply);
            plan.withdraw().stream().sorted(lastAppliedFirst()).forEach(this::withdraw);
            links.applied(
                    plan.manifest().number(), manifestHash, self.settings().version());
            arrivals.clear();
        });
    }

    private void apply(Entry entry) {
        Optional<ReplicaSource> source = sources.find(entry.kind());
        if (source.isEmpty()) {
            LOG.warn("records of kind {} wait for a newer version of Sala", entry.kind());
            return;
        }
        source.get().apply(RecordText.read(arrivals.body(entry.hash())));
        arrivals.applied(entry);
    }

    private void withdraw(Entry.Key key) {
        sources.find(key.kind()).ifPresent(source -> source.withdraw(key.id()));
        arrivals.withdrawn(key);
    }

    private Comparator<Entry.Key> lastAppliedFirst() {
        List<String> kinds = sources.inOrder().stream().map(ReplicaSource::kind).toList();
        return Comparator.<Entry.Key>comparingInt(key -> kinds.indexOf(key.kind()))
                .reversed()
                .thenComparing(Entry.Key::id);
    }
}
