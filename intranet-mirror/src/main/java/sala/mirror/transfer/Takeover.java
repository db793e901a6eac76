package sala.mirror.transfer;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import sala.blob.Blob;
import sala.mirror.district.DistrictLinks;
import sala.mirror.identity.Host;
import sala.mirror.snapshot.Entry;
import sala.mirror.snapshot.Manifest;
import sala.mirror.snapshot.RecordText;
import sala.mirror.snapshot.ReplicaSources;
import sala.mirror.transfer.Missing.Reason;
import sala.replica.Replica;
import sala.replica.ReplicaSource;

/**
 * Makes visible what has come of a snapshot: each record when all of its files and all that it needs are here. The last
 * step is one transaction with the snapshot's number.
 */
@Singleton
public class Takeover {

    private static final Logger LOG = LoggerFactory.getLogger(Takeover.class);

    /** Of a few kilobytes each. */
    private static final int TOGETHER = 500;

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

    /**
     * Shows what is complete while the rest still comes, in one transaction; this node goes on to work with the number
     * of the snapshot before.
     *
     * @param absent files that are not here yet
     */
    void show(Manifest manifest, Collection<Blob> absent) {
        arrivals.atOnce(() -> {
            requireForward(manifest);
            show(plan(manifest), absent.stream());
            links.showing(manifest.number());
        });
    }

    private void requireForward(Manifest manifest) {
        if (manifest.number() < arrivals.lockShown()) {
            throw new SnapshotRefused(SnapshotRefused.OLDER);
        }
    }

    private Waiting show(Plan plan, Stream<Blob> absent) {
        Waiting waiting =
                Waiting.of(plan, absent.map(Blob::hash).collect(Collectors.toUnmodifiableSet()), new Records());
        Set<Entry> later = waiting.records().keySet();
        Plan now = plan.without(later, arrivals.needed(later));
        now.apply().forEach(this::apply);
        now.withdraw().stream().sorted(lastAppliedFirst()).forEach(this::withdraw);
        return waiting;
    }

    /** What the plan applies, read some at a time. */
    Stream<Replica> records(Plan plan) {
        List<String> hashes = plan.apply().stream().map(Entry::hash).toList();
        return IntStream.iterate(0, from -> from < hashes.size(), from -> from + TOGETHER)
                .mapToObj(from -> hashes.subList(from, Math.min(from + TOGETHER, hashes.size())))
                .flatMap(some -> arrivals.bodies(some).map(RecordText::read));
    }

    /** The files of each record that is to be shown. */
    List<Closure> closures(Manifest manifest) {
        return records(plan(manifest))
                .filter(record -> !record.blobs().isEmpty())
                .map(record -> new Closure(record.blobs(), canWait(record)))
                .toList();
    }

    private boolean canWait(Replica record) {
        return sources.find(record.kind())
                .filter(source -> source.canWait(record))
                .isPresent();
    }

    /** In the order in which kinds are applied. */
    Plan plan(Manifest manifest) {
        Plan plan = Plan.of(manifest, arrivals.applied());
        List<String> kinds = kinds();
        return new Plan(
                manifest,
                plan.apply().stream()
                        .sorted(Comparator.comparingInt(entry -> kinds.indexOf(entry.kind())))
                        .toList(),
                plan.withdraw());
    }

    private List<String> kinds() {
        return sources.inOrder().stream().map(ReplicaSource::kind).toList();
    }

    /** @param missing files; what needs them stays as it was */
    void take(Manifest manifest, String manifestHash, List<Missing> missing) {
        arrivals.atOnce(() -> {
            Plan plan = plan(manifest);
            requireForward(plan.manifest());
            Waiting waiting = show(plan, missing.stream().map(Missing::blob));
            links.applied(
                    plan.manifest().number(), manifestHash, self.settings().version());
            rotten.watch(plan.manifest().blobs());
            keepBack(missing, waiting);
        });
    }

    private void keepBack(List<Missing> missing, Waiting waiting) {
        arrivals.clear(waiting.records().keySet().stream().map(Entry::hash).toList());
        arrivals.hold(waiting.arrived().toList());
        keptBack.replace(missing, waiting.names());
        List<Missing> wanted =
                missing.stream().filter(one -> one.reason() != Reason.LET_GO).toList();
        links.missing(
                wanted.size(),
                wanted.stream().mapToLong(one -> one.blob().size()).sum());
    }

    private void apply(Entry entry) {
        Optional<ReplicaSource> source = sources.find(entry.kind());
        if (source.isEmpty()) {
            LOG.warn("records of kind {} wait for a newer version of Sala", entry.kind());
            return;
        }
        Replica record = RecordText.read(arrivals.body(entry.hash()));
        source.get().apply(record);
        arrivals.applied(entry, source.get().needs(record), source.get().canWait(record));
    }

    private void withdraw(Entry.Key key) {
        sources.find(key.kind()).ifPresent(source -> source.withdraw(key.id()));
        arrivals.withdrawn(key);
    }

    private Comparator<Entry.Key> lastAppliedFirst() {
        List<String> kinds = kinds();
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
