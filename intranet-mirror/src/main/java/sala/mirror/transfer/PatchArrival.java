package sala.mirror.transfer;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import sala.blob.Blob;
import sala.blob.BlobStore;
import sala.blob.BlobStoreFull;
import sala.mirror.district.Ask;
import sala.mirror.district.DistrictDoor;
import sala.mirror.district.DistrictRefused;
import sala.mirror.district.DistrictUnreachable;
import sala.mirror.district.Lines;
import sala.mirror.district.Patience;
import sala.mirror.patch.Patch;
import sala.mirror.profile.Allowance;
import sala.mirror.profile.LinkProfile;
import sala.mirror.progress.Progress;
import sala.mirror.progress.Progress.Phase;
import sala.mirror.progress.Progress.Step;
import sala.mirror.snapshot.Entry;
import sala.mirror.snapshot.ListedFile;
import sala.mirror.snapshot.Manifest;
import sala.mirror.snapshot.RecordText;
import sala.mirror.snapshot.SnapshotMoved;
import sala.mirror.stream.Frame;
import sala.mirror.stream.FrameReader;
import sala.mirror.stream.PatchesWanted;
import sala.mirror.transfer.PatchFolder.Pair;
import sala.replica.Replica;

/**
 * Makes newer versions of files out of those that are here, by patches of the district. Whatever does not work out is
 * fetched as a whole afterwards ({@link BlobArrival}).
 */
@Singleton
public class PatchArrival {

    private static final Logger LOG = LoggerFactory.getLogger(PatchArrival.class);

    /** What is smaller comes as quickly as it is. */
    private static final long SMALLEST = 4 * 1024;

    private final Lines lines;
    private final Arrivals arrivals;
    private final BlobStore blobs;
    private final PartialFolder partials;
    private final PatchFolder folder;
    private final Room room;
    private final Allowance allowance;

    @Inject
    public PatchArrival(
            Lines lines,
            Arrivals arrivals,
            BlobStore blobs,
            PartialFolder partials,
            PatchFolder folder,
            Room room,
            Allowance allowance) {
        this.lines = lines;
        this.arrivals = arrivals;
        this.blobs = blobs;
        this.partials = partials;
        this.folder = folder;
        this.room = room;
        this.allowance = allowance;
    }

    /**
     * @param absent files of the list that are not here
     * @return those of them that are here now
     * @throws SnapshotMoved when the district has a newer list
     */
    Set<Blob> bring(Manifest manifest, Collection<Blob> absent, Progress progress) {
        List<Pair> pairs = absent.isEmpty() || allowance.bitsPerSecond() == 0 ? List.of() : pairs(manifest, absent);
        try {
            folder.keepOnly(pairs);
            return pairs.isEmpty() ? Set.of() : new Round(manifest.number(), pairs, progress).run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Pair> pairs(Manifest manifest, Collection<Blob> absent) {
        Map<Blob, Blob> older = older(manifest);
        return manifest.files().stream()
                .filter(file -> absent.contains(file.blob()) && older.containsKey(file.blob()))
                .map(file -> pair(file, older))
                .filter(this::isWorthwhile)
                .limit(PatchesWanted.MOST)
                .toList();
    }

    private static Pair pair(ListedFile file, Map<Blob, Blob> older) {
        return new Pair(file.place(), older.getOrDefault(file.blob(), file.blob()), file.blob());
    }

    private boolean isWorthwhile(Pair pair) {
        return pair.target().size() >= SMALLEST
                && pair.target().size() <= Patch.MOST_BYTES
                && pair.base().size() <= Patch.MOST_BYTES
                && 2 * pair.target().size() <= room.bytes()
                && partials.isNotBegun(pair.target())
                && blobs.find(pair.base().hash()).isPresent();
    }

    private Map<Blob, Blob> older(Manifest manifest) {
        Map<Entry.Key, String> applied = arrivals.applied();
        Map<Blob, Blob> older = new HashMap<>();
        manifest.entries().stream()
                .filter(entry ->
                        applied.containsKey(entry.key()) && !entry.hash().equals(applied.get(entry.key())))
                .forEach(entry -> text(applied.getOrDefault(entry.key(), "")).ifPresent(before -> text(entry.hash())
                        .ifPresent(now -> older.putAll(Predecessors.of(before, now)))));
        return older;
    }

    private Optional<Replica> text(String hash) {
        return arrivals.text(hash).map(RecordText::read);
    }

    /** One fetching of patches. */
    private final class Round {

        private final long snapshot;
        private final Map<Integer, Pair> open = new HashMap<>();
        private final List<Integer> order;
        private final Progress progress;
        private final Set<Blob> made = new HashSet<>();
        private final List<Pair> unlike = new ArrayList<>();
        private final AtomicLong came = new AtomicLong();

        /** From when on archives are to be taken as they are. */
        private boolean plain;

        Round(long snapshot, List<Pair> pairs, Progress progress) {
            this.snapshot = snapshot;
            this.progress = progress;
            this.order = pairs.stream().map(Pair::place).collect(Collectors.toCollection(ArrayList::new));
            pairs.forEach(pair -> open.put(pair.place(), pair));
        }

        Set<Blob> run() {
            // a server may hold back the first bytes until a patch is made
            DistrictDoor district = lines.toDistrict().orElseThrow();
            try {
                fetchAll(district);
                plain = true;
                unlike.forEach(pair -> open.put(pair.place(), pair));
                return fetchAll(district);
            } catch (DistrictRefused refused) {
                if (refused.says(SnapshotMoved.CODE)) {
                    throw new SnapshotMoved();
                }
                LOG.info("no patches: {}", refused.code());
            } catch (DistrictUnreachable | BlobStoreFull later) {
                LOG.info("no more patches for now: {}", later.code());
            } finally {
                allowance.used(came.get());
                arrivals.hold(made.stream().map(Blob::hash).toList());
            }
            return made;
        }

        private Set<Blob> fetchAll(DistrictDoor district) {
            return new Patience(district.limits()).with(came::get, () -> fetch(district));
        }

        private Set<Blob> fetch(DistrictDoor district) throws IOException {
            List<Pair> wanted = order.stream()
                    .flatMap(place -> Stream.ofNullable(open.get(place)))
                    .toList();
            return wanted.isEmpty()
                    ? made
                    : district.ask(ask(wanted), reply -> {
                        try (FrameReader frames = new FrameReader(reply.body())) {
                            return read(frames, wanted);
                        }
                    });
        }

        private Ask ask(List<Pair> wanted) {
            long allowed = allowance.bitsPerSecond();
            byte[] body = new PatchesWanted(
                            snapshot,
                            wanted.stream()
                                    .map(pair -> new PatchesWanted.One(
                                            pair.place(), pair.base().hash(), folder.from(pair)))
                                    .toList(),
                            allowed == LinkProfile.NO_LIMIT ? 0 : Math.max(1, allowed),
                            plain)
                    .write();
            return Ask.post(PatchesWanted.TARGET, body, "application/json");
        }

        private Set<Blob> read(FrameReader frames, List<Pair> wanted) throws IOException {
            for (Pair pair : wanted) {
                Frame frame = frames.next();
                while (frame.state() == Frame.State.HERE && frame.length() == 0) {
                    progress.at(new Step(Phase.CONTENT, 0, pair.target().size()));
                    frame = frames.next();
                }
                take(pair, frame, frames);
            }
            return made;
        }

        private void take(Pair pair, Frame frame, FrameReader frames) throws IOException {
            if (frame.place() != pair.place()) {
                throw new IOException("not what was asked for");
            }
            if (frame.state() == Frame.State.HERE) {
                folder.receive(pair, frame.from(), frame.length(), frames.body());
                came.addAndGet(frame.length());
                make(pair);
            }
            open.remove(pair.place());
        }

        private void make(Pair pair) {
            boolean ofArchives = folder.isOfArchives(pair);
            if (folder.make(pair)) {
                made.add(pair.target());
            } else if (ofArchives) {
                LOG.warn("archives are packed in another way here: {}", pair.target());
                unlike.add(pair);
            } else {
                LOG.warn("a patch did not make {}; it comes as a whole", pair.target());
            }
        }
    }
}
