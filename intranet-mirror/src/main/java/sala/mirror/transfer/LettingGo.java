package sala.mirror.transfer;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import sala.blob.Blob;
import sala.blob.BlobCollection;
import sala.blob.Hash;
import sala.mirror.district.DistrictLink;
import sala.mirror.district.DistrictLinks;
import sala.mirror.snapshot.Entry;
import sala.mirror.snapshot.ReplicaSources;
import sala.mirror.transfer.Missing.Reason;
import sala.replica.ReplicaSource;
import sala.replica.Spare;

/**
 * Lets go of what a school can do without, when its disk has no room for what it needs: never of what is taught, given
 * out or wished for by name, and never of what the school brought itself, which is nowhere else. Called by the one
 * thread that brings content, outside a transaction.
 */
@Singleton
public class LettingGo {

    private static final Logger LOG = LoggerFactory.getLogger(LettingGo.class);

    private final ReplicaSources sources;
    private final Arrivals arrivals;
    private final KeptBack keptBack;
    private final DistrictLinks links;
    private final BlobCollection blobs;
    private final Room room;
    private final PartialFolder partials;
    private final Clock clock;

    @Inject
    public LettingGo(
            ReplicaSources sources,
            Arrivals arrivals,
            KeptBack keptBack,
            DistrictLinks links,
            BlobCollection blobs,
            Room room,
            PartialFolder partials,
            Clock clock) {
        this.sources = sources;
        this.arrivals = arrivals;
        this.keptBack = keptBack;
        this.links = links;
        this.blobs = blobs;
        this.room = room;
        this.partials = partials;
        this.clock = clock;
    }

    /** When people here have filled the disk into its reserve. */
    public void ifShort() {
        free(() -> 0, Set.of());
    }

    /**
     * Before files come: makes room for those of them that cannot wait.
     *
     * @param absent gets what was let go besides
     * @return which files belong together
     */
    List<Closure> makeRoomFor(Collection<Blob> absent, Arriving arriving) {
        if (absent.isEmpty()) {
            return List.of();
        }
        List<Closure> closures = arriving.closures();
        Set<Blob> gone = free(() -> needed(absent, closures), files(closures, false));
        if (gone.isEmpty()) {
            return of(absent, closures);
        }
        absent.addAll(gone);
        arriving.begin(gone);
        return of(absent, arriving.closures());
    }

    private static List<Closure> of(Collection<Blob> absent, List<Closure> closures) {
        Set<Blob> files = new HashSet<>(absent);
        return closures.stream().map(closure -> closure.of(files)).toList();
    }

    private long needed(Collection<Blob> absent, Collection<Closure> closures) {
        Set<Blob> needed = files(closures, false);
        Set<Blob> waiting = files(closures, true);
        Map<Hash, Reason> notYet = keptBack.notYet();
        return absent.stream()
                .filter(file -> needed.contains(file) || !waiting.contains(file))
                .filter(file -> mayCome(notYet.get(file.hash())))
                .mapToLong(partials::rest)
                .sum();
    }

    /** For what does not come for another reason, nothing is let go. */
    private static boolean mayCome(@Nullable Reason notYet) {
        return notYet == null || notYet == Reason.NO_ROOM || notYet == Reason.LET_GO;
    }

    private static Set<Blob> files(Collection<Closure> closures, boolean canWait) {
        return closures.stream()
                .filter(closure -> closure.canWait() == canWait)
                .flatMap(closure -> closure.files().stream())
                .collect(Collectors.toSet());
    }

    /**
     * @param needed bytes that must fit
     * @param stays files that are not let go
     * @return what was let go
     */
    private Set<Blob> free(LongSupplier needed, Set<Blob> stays) {
        Set<Blob> gone = new HashSet<>();
        Set<Entry.Key> canWait = arrivals.canWait();
        long left = canWait.isEmpty() ? 0 : needed.getAsLong() - room.bytes();
        Iterator<Map.Entry<ReplicaSource, Spare>> spare =
                left > 0 ? spare(canWait).iterator() : Collections.emptyIterator();
        while (left > 0 && spare.hasNext()) {
            Map.Entry<ReplicaSource, Spare> one = spare.next();
            if (Collections.disjoint(one.getValue().files(), stays)) {
                letGo(one.getKey(), one.getValue());
                gone.addAll(one.getValue().files());
                left -= one.getValue().size();
            }
        }
        return gone;
    }

    private List<Map.Entry<ReplicaSource, Spare>> spare(Set<Entry.Key> canWait) {
        DistrictLink link = links.find().orElseThrow();
        return arrivals.atOnceGive(() -> sources.inOrder().stream()
                .flatMap(source -> source.spare(link.school()).stream().map(one -> Map.entry(source, one)))
                .filter(one -> canWait.contains(key(one.getKey(), one.getValue())))
                .toList());
    }

    private static Entry.Key key(ReplicaSource source, Spare one) {
        return new Entry.Key(source.kind(), one.id());
    }

    private void letGo(ReplicaSource source, Spare one) {
        arrivals.atOnce(() -> {
            source.withdraw(one.id());
            arrivals.letGo(key(source, one));
            arrivals.release(one.files());
            keptBack.letGo(one);
        });
        Instant now = clock.instant();
        blobs.collectNow(one.files().stream().map(Blob::hash).toList(), now);
        LOG.info("let go of {} bytes of {} {}: the disk is full", one.size(), source.kind(), one.id());
    }
}
