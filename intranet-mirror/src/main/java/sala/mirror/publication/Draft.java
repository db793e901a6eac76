package sala.mirror.publication;

import java.util.ArrayList;
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
import sala.replica.Urgency;

/** A snapshot while it is put together from all sources. */
final class Draft {

    private final UUID school;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, byte[]> bodies = new HashMap<>();
    private final Map<Blob, Urgency> blobs = new HashMap<>();

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
        record.blobs().forEach(blob -> blobs.merge(blob, record.urgency(), Draft::sooner));
    }

    private static Urgency sooner(Urgency one, Urgency other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    /** The same for the same content in the same order of files, whatever the order in which it was gathered. */
    String contentHash() {
        return Sha256.of(Stream.concat(
                        bodies.keySet().stream().sorted(),
                        blobs().stream().map(blob -> blob.hash().hex()))
                .collect(Collectors.joining("\n")));
    }

    Manifest numbered(long number) {
        return new Manifest(school, number, entries, blobs());
    }

    /** The most urgent first, of those the smallest. */
    List<Blob> blobs() {
        return blobs.entrySet().stream()
                .sorted(Map.Entry.<Blob, Urgency>comparingByValue()
                        .thenComparing(file -> file.getKey().size())
                        .thenComparing(file -> file.getKey().hash().hex()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** By hash. */
    Map<String, byte[]> bodies() {
        return bodies;
    }
}
