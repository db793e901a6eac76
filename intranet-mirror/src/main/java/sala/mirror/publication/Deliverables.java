package sala.mirror.publication;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import sala.blob.Blob;
import sala.blob.BlobStore;
import sala.blob.NoSuchBlob;
import sala.mirror.snapshot.Extents;
import sala.mirror.snapshot.ExtentsNotYet;
import sala.mirror.snapshot.Packed;
import sala.mirror.snapshot.SnapshotMoved;
import sala.mirror.stream.PatchesWanted;
import sala.mirror.stream.Range;
import sala.mirror.stream.Wanted;

/** Hands out what a school's snapshot names, and nothing else. */
@Singleton
public class Deliverables {

    /** More hashes in one request are not answered. */
    public static final int MOST_RECORDS = 1_000;

    private final PublishedRecords records;
    private final PublishedFiles files;
    private final BlobStore blobs;
    private final PublishedExtents extents;
    private final Patches patches;

    @Inject
    public Deliverables(
            PublishedRecords records,
            PublishedFiles files,
            BlobStore blobs,
            PublishedExtents extents,
            Patches patches) {
        this.patches = patches;
        this.records = records;
        this.files = files;
        this.extents = extents;
        this.blobs = blobs;
    }

    /** Those of these records that the school's list names or named: their bytes, one a line, packed. */
    public byte[] records(UUID school, Collection<String> hashes) {
        List<String> asked = hashes.stream().distinct().limit(MOST_RECORDS).toList();
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        records.texts(school, asked).values().forEach(body -> {
            lines.writeBytes(body);
            lines.write('\n');
        });
        return Packed.pack(lines.toByteArray());
    }

    /**
     * Makes ranges of files ready to be sent.
     *
     * @throws SnapshotMoved when the list that is meant is no longer the school's newest
     */
    public Ranges ranges(UUID school, Wanted wanted) {
        Map<Integer, Blob> found = files.at(
                school,
                wanted.snapshot(),
                wanted.ranges().stream().map(Range::place).collect(Collectors.toSet()));
        return new Ranges(
                blobs,
                wanted.ranges().stream()
                        .map(range -> Map.entry(range, file(found, range)))
                        .toList(),
                wanted.bitsPerSecond());
    }

    /**
     * What each megabyte of one file hashes to, as {@link Extents} reads it.
     *
     * @param place in the school's list
     * @throws SnapshotMoved when that list is no longer the newest
     * @throws ExtentsNotYet when nobody knows them yet
     */
    public byte[] extents(UUID school, long snapshot, int place) {
        Blob file = Optional.ofNullable(
                        files.at(school, snapshot, Set.of(place)).get(place))
                .orElseThrow(SnapshotMoved::new);
        return extents.find(file).orElseThrow(ExtentsNotYet::new);
    }

    /**
     * Makes patches ready to be sent; of files that a school never had nothing is told.
     *
     * @throws SnapshotMoved when the list that is meant is no longer the school's newest
     */
    public PatchAnswer patches(UUID school, PatchesWanted wanted) {
        Map<Integer, Blob> targets = files.at(
                school,
                wanted.snapshot(),
                wanted.patches().stream().map(PatchesWanted.One::place).collect(Collectors.toSet()));
        Set<String> known = files.knownTo(
                school, wanted.patches().stream().map(one -> one.base().hex()).collect(Collectors.toSet()));
        List<PatchAnswer.One> ready = new ArrayList<>();
        for (PatchesWanted.One one : wanted.patches()) {
            Blob target = Optional.ofNullable(targets.get(one.place())).orElseThrow(SnapshotMoved::new);
            ready.add(new PatchAnswer.One(
                    one.place(),
                    one.from(),
                    known.contains(one.base().hex())
                            ? patches.of(one.base(), target, wanted.plain())
                            : CompletableFuture.failedFuture(new NoSuchBlob(one.base()))));
        }
        return new PatchAnswer(ready, wanted.bitsPerSecond());
    }

    private static Blob file(Map<Integer, Blob> files, Range range) {
        return Optional.ofNullable(files.get(range.place())).orElseThrow(SnapshotMoved::new);
    }
}
