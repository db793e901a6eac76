package sala.recent;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Remembers for a few seconds what was found, never that nothing was. All of it is forgotten as soon as this node
 * changes who may do what; what another node of the same office changes is known when the seconds are over. Safe for
 * many threads.
 */
public final class Recent<K, V> {

    private static final Duration MOMENT = Duration.ofSeconds(3);

    private final Map<K, Found<V>> known = new ConcurrentHashMap<>();
    private final Clock clock;
    private final int most;

    /** @param most how many things are remembered at once */
    public Recent(Clock clock, int most) {
        this.clock = clock;
        this.most = most;
    }

    /** What is remembered, else what is found now; two who ask at once may both look for it. */
    public Optional<V> find(K key, Function<K, Optional<V>> source) {
        Instant now = clock.instant();
        long changes = AccessChanges.count();
        Found<V> remembered = known.get(key);
        if (remembered != null && remembered.holds(now, changes)) {
            return Optional.of(remembered.value);
        }
        Optional<V> found = source.apply(key);
        found.ifPresentOrElse(value -> keep(key, new Found<>(value, now, changes)), () -> known.remove(key));
        return found;
    }

    private void keep(K key, Found<V> found) {
        if (known.size() >= most) {
            known.values().removeIf(old -> !old.holds(found.at, found.changes));
        }
        if (known.size() >= most) {
            known.clear();
        }
        known.put(key, found);
    }

    /** @param changes how many there had been before it was looked for */
    private record Found<V>(V value, Instant at, long changes) {

        boolean holds(Instant now, long changesNow) {
            return changes == changesNow && !now.isBefore(at) && now.isBefore(at.plus(MOMENT));
        }
    }
}
