package sala.mirror.transfer;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import sala.mirror.coming.ComingFiles;
import sala.mirror.district.DistrictDoor;
import sala.mirror.district.DistrictLinks;
import sala.mirror.progress.Progress;
import sala.mirror.progress.Progress.Phase;
import sala.mirror.progress.Progress.Step;
import sala.mirror.snapshot.Manifest;
import sala.mirror.snapshot.SnapshotMoved;

/** Brings this node to the district's newest snapshot. Called outside a transaction, by one thread at a time. */
@Singleton
public class Content {

    /** The district may change faster than the line carries; the next synchronisation goes on. */
    private static final int MOST_MOVES = 5;

    private final Snapshots snapshots;
    private final RecordArrival records;
    private final BlobArrival blobs;
    private final Takeover takeover;
    private final DistrictLinks links;
    private final ComingFiles coming;

    @Inject
    public Content(
            Snapshots snapshots,
            RecordArrival records,
            BlobArrival blobs,
            Takeover takeover,
            DistrictLinks links,
            ComingFiles coming) {
        this.coming = coming;
        this.links = links;
        this.snapshots = snapshots;
        this.records = records;
        this.blobs = blobs;
        this.takeover = takeover;
    }

    /**
     * Everything that can be had is visible afterwards; {@link KeptBack} names the rest.
     *
     * @return the number of the snapshot that this node now works with
     */
    public long update(DistrictDoor district, Progress progress) {
        for (int move = 1; true; move++) {
            try {
                return updateOnce(district, progress);
            } catch (SnapshotMoved moved) {
                if (move == MOST_MOVES) {
                    throw moved;
                }
            }
        }
    }

    private long updateOnce(DistrictDoor district, Progress progress) {
        Snapshots.Fetched fetched = snapshots.newest(district);
        Plan plan = takeover.plan(fetched.manifest());
        records.fetch(district, plan.apply(), progress);
        coming.note(fetched.manifest(), () -> takeover.records(plan));
        List<Missing> missing = fetch(fetched.manifest(), progress);
        if (missing.stream().anyMatch(one -> one.reason() == Missing.Reason.GONE)) {
            requireUnmoved(district, fetched);
        }
        progress.at(new Step(Phase.TAKEOVER, 0, plan.apply().size()));
        takeover.take(fetched.manifest(), fetched.hash(), missing);
        coming.arrived();
        progress.at(new Step(Phase.TAKEOVER, plan.apply().size(), plan.apply().size()));
        return fetched.manifest().number();
    }

    private List<Missing> fetch(Manifest manifest, Progress progress) {
        Showing showing = new Showing(takeover, manifest);
        return blobs.fetch(manifest, showing, progress, links::missing);
    }

    /** A file that the district no longer gives is one that its newest snapshot no longer has, unless that is ours. */
    private void requireUnmoved(DistrictDoor district, Snapshots.Fetched fetched) {
        if (!snapshots.newest(district).hash().equals(fetched.hash())) {
            throw new SnapshotMoved();
        }
    }
}
