package sala.mirror.transfer;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import sala.mirror.district.DistrictLinks;
import sala.mirror.identity.Host;
import sala.mirror.snapshot.Entry;
import sala.mirror.snapshot.Manifest;
import sala.mirror.snapshot.RecordText;
import sala.mirror.snapshot.ReplicaSources;
import sala.replica.Replica;
import sala.replica.ReplicaSource;

/**
 * Makes a snapshot that is here visible, in one transaction with its number: all of it or nothing, but for what waits
 * for a file that cannot be had.
 */
@Singleton
public class Takeover {

    private static final Logger LOG = LoggerFactory.getLogger(Takeover.class);

    private final Host self;
    private final ReplicaSources sources;
    private final Arrivals arrivals;
    private final KeptBack keptBack;
    private final RottenFiles rotten;
    private final DistrictLinks links;

    @Inject
    public Takeover(
            Host self,
            ReplicaSources sources,
            Arrivals arrivals,
            KeptBack keptBack,
            RottenFiles rotten,
            DistrictLinks links) {
        this.keptBack = keptBack;
        this.rotten = rotten;
        this.self = self;
        this.sources = sources;
        this.arrivals = arrivals;
        this.links = links;
    }

    Plan plan(Manifest manifest) {
        return Plan.of(manifest, arrivals.applied());
    }

    /** @param missing files; what needs them stays as it was */
    void take(Plan plan, String manifestHash, List<Missing> missing) {
        arrivals.atOnce(() -> {
            if (plan.manifest().number() < arrivals.lockApplied()) {
                throw new SnapshotRefused(SnapshotRefused.OLDER);
            }
            Waiting waiting = Waiting.of(plan, missing, new Records());
            Set<Entry> later = waiting.records().keySet();
            Plan now = plan.without(later, arrivals.needed(later));
            now.apply().forEach(this::apply);
            now.withdraw().stream().sorted(lastAppliedFirst()).forEach(this::withdraw);
            links.applied(
                    plan.manifest().number(), manifestHash, self.settings().version());
            rotten.watch(plan.manifest().blobs());
            keepBack(missing, waiting);
        });
    }

    private void keepBack(List<Missing> missing, Waiting waiting) {
        arrivals.clear();
        arrivals.hold(waiting.arrived().toList());
        keptBack.replace(missing, waiting.names());
        links.missing(
                missing.size(),
                missing.stream().mapToLong(one -> one.blob().size()).sum());
    }

    private void apply(Entry entry) {
        Optional<ReplicaSource> source = sources.find(entry.kind());
        if (source.isEmpty()) {
            LOG.warn("records of kind {} wait for a newer version of Sala", entry.kind());
            return;
        }
        Replica record = RecordText.read(arrivals.body(entry.hash()));
        source.get().apply(record);
        arrivals.applied(entry, source.get().needs(record));
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

    private final class Records implements Waiting.Look {

        @Override
        public Replica read(Entry entry) {
            return RecordText.read(arrivals.body(entry.hash()));
        }

        @Override
        public Set<UUID> needs(Replica record) {
            return sources.find(record.kind())
                    .map(source -> source.needs(record))
                    .orElse(Set.of());
        }

        @Override
        public boolean isHere(Entry.Key key) {
            return arrivals.isApplied(key);
        }
    }
}
