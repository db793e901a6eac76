package sala.mirror.transfer;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import sala.mirror.snapshot.Entry;
import sala.mirror.snapshot.Manifest;

/**
 * What has to be done to come from what is applied to a snapshot.
 *
 * @param apply new and changed records, in order
 * @param withdraw what the snapshot no longer has
 */
record Plan(Manifest manifest, List<Entry> apply, List<Entry.Key> withdraw) {

    /** The same without what must stay as it is for now. */
    Plan without(Collection<Entry> waiting, Set<UUID> needed) {
        return new Plan(
                manifest,
                apply.stream().filter(entry -> !waiting.contains(entry)).toList(),
                withdraw.stream().filter(key -> !needed.contains(key.id())).toList());
    }

    static Plan of(Manifest manifest, Map<Entry.Key, String> applied) {
        Set<Entry.Key> wanted = manifest.entries().stream().map(Entry::key).collect(Collectors.toUnmodifiableSet());
        return new Plan(
                manifest,
                manifest.entries().stream()
                        .filter(entry -> !entry.hash().equals(applied.get(entry.key())))
                        .toList(),
                applied.keySet().stream().filter(key -> !wanted.contains(key)).toList());
    }
}
