package sala.mirror.transfer;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import sala.blob.Blob;
import sala.blob.Hash;
import sala.mirror.coming.ComingFiles;
import sala.mirror.coming.Precedence;
import sala.mirror.district.Lines;
import sala.mirror.profile.Allowance;
import sala.mirror.progress.Progress;
import sala.mirror.snapshot.Manifest;

/**
 * Fetches files in the order of their list, several at once and each from where it was cut off. A file enters the store
 * when its hash is right. One that cannot be had keeps no other waiting.
 */
@Singleton
public class BlobArrival {

    private final Lines lines;
    private final PartialFolder partials;
    private final Room room;
    private final Arrivals arrivals;
    private final Adoption adoption;
    private final KeptBack keptBack;
    private final LettingGo lettingGo;
    private final Allowance allowance;
    private final PatchArrival patches;
    private final ComingFiles coming;

    @Inject
    public BlobArrival(
            Lines lines,
            PartialFolder partials,
            Room room,
            Arrivals arrivals,
            Adoption adoption,
            KeptBack keptBack,
            LettingGo lettingGo,
            Allowance allowance,
            PatchArrival patches,
            ComingFiles coming) {
        this.patches = patches;
        this.lettingGo = lettingGo;
        this.lines = lines;
        this.partials = partials;
        this.room = room;
        this.arrivals = arrivals;
        this.adoption = adoption;
        this.keptBack = keptBack;
        this.allowance = allowance;
        this.coming = coming;
    }

    /**
     * @param arriving hears of each file that is here
     * @param left hears how much is not here yet, now and then
     * @return what could not be fetched
     */
    List<Missing> fetch(Manifest manifest, Arriving arriving, Progress progress, Left left) {
        Set<Blob> absent = new HashSet<>(arrivals.holdOrMiss(manifest.blobs()));
        partials.keepOnly(absent);
        adoption.salvage(absent);
        arriving.begin(absent);
        Set<Blob> patched = patches.bring(manifest, absent, progress);
        absent.removeAll(patched);
        patched.forEach(arriving::arrived);
        List<Closure> closures = lettingGo.makeRoomFor(absent, arriving);
        List<Map.Entry<Integer, Blob>> files = manifest.files().stream()
                .filter(file -> absent.contains(file.blob()))
                .map(file -> Map.entry(file.place(), file.blob()))
                .toList();
        Told told = new Told(files, partials.here(), arriving, progress, left);
        Fetching fetching = new Fetching(room, partials, notYet(closures), closures);
        return files.isEmpty()
                ? List.of()
                : new FetchRound(
                                lines,
                                manifest.number(),
                                files,
                                partials,
                                adoption,
                                fetching,
                                new Meter(allowance),
                                new Precedence(coming),
                                told)
                        .run();
    }

    /** What was let go and cannot wait any more comes again. */
    private Map<Hash, Missing.Reason> notYet(Collection<Closure> closures) {
        Map<Hash, Missing.Reason> notYet = new HashMap<>(keptBack.notYet());
        closures.stream()
                .filter(closure -> !closure.canWait())
                .flatMap(closure -> closure.files().stream())
                .forEach(file -> notYet.remove(file.hash(), Missing.Reason.LET_GO));
        return notYet;
    }

    /** Hears how much is still to come. */
    @FunctionalInterface
    interface Left {
        void files(long count, long bytes);
    }
}
