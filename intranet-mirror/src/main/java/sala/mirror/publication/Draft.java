package sala.mirror.publication;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sala.blob.Blob;
import sala.mirror.snapshot.Entry;
import sala.mirror.snapshot.Manifest;
import sala.mirror.snapshot.RecordText;
import sala.mirror.snapshot.Sha256;
import sala.replica.Replica;
import sala.replica.ReplicaSource;

/** A snapshot while it is put together from all sources. */
final class Draft {

    private final UUID school;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, byte[]> bodies = new HashMap<>();
    private final Map<String, Blob> blobs = new HashMap<>();

    Draft(UUID school) {
        this.school = school;
    }

    /** @param sources in the order in which their records are to be applied */
    Draft gather(List<ReplicaSource> sources) {
        sources.forEach(source -> source.forSchool(school, this::add));
        return this;
    }

    private void add(Replica record) {
        byte[] body = RecordText.write(record);
        String hash = Sha256.of(body);
        entries.add(new Entry(record.kind(), record.id(), record.version(), hash, body.length));
        bodies.put(hash, body);
        record.blobs().forEach(blob -> blobs.put(blob.hash().hex(), blob));
    }

    /** The same for the same content, whatever the order in which it was gathered. */
    String contentHash() {
        return Sha256.of(Stream.concat(bodies.keySet().stream(), blobs.keySet().stream())
                .sorted()
                .collect(Collectors.joining("\n")));
    }

    Manifest numbered(long number) {
        return new Manifest(school, number, entries, blobs());
    }

    /** The smallest first. */
    List<Blob> blobs() {
        return blobs.values().stream()
                .sorted(Comparator.comparingLong(Blob::size)
                        .thenComparing(blob -> blob.hash().hex()))
                .toList();
    }

    /** By hash. */
    Map<String, byte[]> bodies() {
        return bodies;
    }
}
