package sala.mirror.transfer;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import sala.blob.Blob;
import sala.blob.Hash;
import sala.mirror.coming.ComingFiles;
import sala.mirror.coming.Precedence;
import sala.mirror.district.Lines;
import sala.mirror.peer.LanPeer;
import sala.mirror.peer.Peers;
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
    private final Peers peers;

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
            ComingFiles coming,
            Peers peers) {
        this.peers = peers;
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
        Map<LanPeer, Set<Hash>> near = allowance.paused().isPresent() ? Map.of() : peers.holding(absent);
        Set<Blob> patched = patches.bring(manifest, notNear(absent, near), progress);
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
                                peers,
                                near,
                                told)
                        .run();
    }

    /** What a neighbour has costs nothing of the line, so no patch of it is asked for. */
    private static Set<Blob> notNear(Set<Blob> absent, Map<LanPeer, Set<Hash>> near) {
        Set<Hash> held = near.values().stream().flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
        return absent.stream().filter(blob -> !held.contains(blob.hash())).collect(Collectors.toUnmodifiableSet());
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
