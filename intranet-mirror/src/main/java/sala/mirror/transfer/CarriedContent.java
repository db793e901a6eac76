package sala.mirror.transfer;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import sala.blob.Blob;
import sala.mirror.district.DistrictLink;
import sala.mirror.district.DistrictLinks;
import sala.mirror.progress.Progress;
import sala.mirror.progress.Progress.Phase;
import sala.mirror.progress.Progress.Step;

/**
 * Brings this node to a snapshot that somebody carries here, by the rules of {@link Content}: only the way is another.
 * Called outside a transaction, while nothing else brings content.
 */
@Singleton
public class CarriedContent {

    private final Snapshots snapshots;
    private final RecordArrival records;
    private final CarriedBlobs blobs;
    private final Takeover takeover;
    private final KeptBack keptBack;
    private final DistrictLinks links;

    @Inject
    public CarriedContent(
            Snapshots snapshots,
            RecordArrival records,
            CarriedBlobs blobs,
            Takeover takeover,
            KeptBack keptBack,
            DistrictLinks links) {
        this.snapshots = snapshots;
        this.records = records;
        this.blobs = blobs;
        this.takeover = takeover;
        this.keptBack = keptBack;
        this.links = links;
    }

    /**
     * @param snapshot the number of the snapshot that was carried
     * @param missing what of it is not here
     */
    public record Taken(long snapshot, List<Missing> missing) {}

    /**
     * Everything that can be had is visible afterwards.
     *
     * @throws SnapshotRefused when it is for another school, or older than what is here and of no use
     */
    public Taken take(Carried carried, DistrictLink link, Progress progress) {
        Snapshots.Fetched fetched = snapshots.whole(carried.manifest(), carried.signature(), link);
        return snapshots.leadsForward(fetched)
                ? takeOver(fetched, carried, progress)
                : takeFiles(fetched, carried, progress);
    }

    private Taken takeOver(Snapshots.Fetched fetched, Carried carried, Progress progress) {
        snapshots.keep(fetched);
        Plan plan = takeover.plan(fetched.manifest());
        records.take(plan.apply(), carried.records());
        List<Missing> missing = blobs.take(
                fetched.manifest().blobs(),
                carried,
                new Showing(takeover, fetched.manifest()),
                progress,
                links::missing);
        progress.at(new Step(Phase.TAKEOVER, 0, plan.apply().size()));
        takeover.take(fetched.manifest(), fetched.hash(), missing);
        progress.at(new Step(Phase.TAKEOVER, plan.apply().size(), plan.apply().size()));
        return new Taken(fetched.manifest().number(), missing);
    }

    /**
     * The line was faster, and still lacks what lies on this disk: what waits for it is shown with the next contact.
     */
    private Taken takeFiles(Snapshots.Fetched fetched, Carried carried, Progress progress) {
        Collection<Blob> waited = isComing()
                ? fetched.manifest().blobs()
                : waited(fetched.manifest().blobs());
        if (waited.isEmpty()) {
            throw new SnapshotRefused(SnapshotRefused.OLDER);
        }
        List<Missing> missing = blobs.take(waited, carried, Arriving.UNSEEN, progress, (files, bytes) -> {});
        keptBack.tryNow();
        return new Taken(fetched.manifest().number(), missing);
    }

    /**
     * Whether the line is at work on a snapshot newer than that of the disk: most of what it still has to bring is
     * here.
     */
    private boolean isComing() {
        return links.state().filter(state -> state.shown() > state.applied()).isPresent();
    }

    private Collection<Blob> waited(Collection<Blob> carried) {
        Set<Blob> waited = new HashSet<>(
                keptBack.lines().stream().map(line -> line.missing().blob()).toList());
        waited.retainAll(new HashSet<>(carried));
        return new ArrayList<>(waited);
    }

    /** Hashes of the files that this node lacks of the snapshot that it works with. */
    public List<String> lacking() {
        return keptBack.lines().stream()
                .map(KeptBack.Line::missing)
                .filter(missing -> missing.reason() != Missing.Reason.LET_GO)
                .map(missing -> missing.blob().hash().hex())
                .toList();
    }
}
