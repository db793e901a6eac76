package sala.mirror.transfer;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import sala.blob.Blob;
import sala.blob.Hash;
import sala.mirror.snapshot.Entry;
import sala.replica.Replica;

/**
 * The records of a snapshot that wait because a file of theirs is missing, or because they need a record that waits and
 * was never here: a course without its video is not shown.
 *
 * @param records in the order of the snapshot
 * @param missing files
 */
record Waiting(Map<Entry, Replica> records, Set<Hash> missing) {

    static Waiting of(Plan plan, Set<Hash> hashes, Look look) {
        Map<Entry, Replica> waiting = new LinkedHashMap<>();
        for (int before = -1; !hashes.isEmpty() && before < waiting.size(); ) {
            before = waiting.size();
            plan.apply().stream()
                    .filter(entry -> !waiting.containsKey(entry))
                    .forEach(entry -> addIfItWaits(entry, hashes, waiting, look));
        }
        return new Waiting(waiting, hashes);
    }

    private static void addIfItWaits(Entry entry, Set<Hash> missing, Map<Entry, Replica> waiting, Look look) {
        Replica record = look.read(entry);
        if (lacks(record, missing) || needs(look, record, waiting)) {
            waiting.put(entry, record);
        }
    }

    private static boolean lacks(Replica record, Set<Hash> missing) {
        return record.blobs().stream().map(Blob::hash).anyMatch(missing::contains);
    }

    private static boolean needs(Look look, Replica record, Map<Entry, Replica> waiting) {
        Set<UUID> needed = look.needs(record);
        return waiting.keySet().stream().anyMatch(other -> needed.contains(other.id()) && !look.isHere(other.key()));
    }

    /** The files of those that wait which are here already. */
    Stream<Hash> arrived() {
        return records.values().stream()
                .flatMap(record -> record.blobs().stream())
                .map(Blob::hash)
                .filter(hash -> !missing.contains(hash));
    }

    /** What people call those that wait, by the file that each lacks. */
    Map<Hash, String> names() {
        Map<Hash, String> names = new HashMap<>();
        records.values().forEach(record -> record.blobs().stream()
                .map(Blob::hash)
                .filter(missing::contains)
                .forEach(hash -> names.putIfAbsent(hash, record.state().getString("title", ""))));
        return names;
    }

    /** What has to be known of records. */
    interface Look {
        Replica read(Entry entry);

        Set<UUID> needs(Replica record);

        boolean isHere(Entry.Key key);
    }
}
