package sala.change;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The fact that something changed. Says what, not how: a reader asks for the present state.
 *
 * @param kind of the changed thing, in the words of URLs: {@code course}, {@code media}, {@code person} …
 * @param gone whether the thing no longer exists or is no longer shown to anybody
 */
public record Change(long position, String kind, UUID subject, boolean gone, Instant at) {

    /** What of these kinds changed. */
    public static Set<UUID> subjects(Collection<Change> changes, String... kinds) {
        List<String> wanted = List.of(kinds);
        return changes.stream()
                .filter(change -> wanted.contains(change.kind()))
                .map(Change::subject)
                .collect(Collectors.toSet());
    }

    /** Whether anything of these kinds changed. */
    public static boolean any(Collection<Change> changes, String... kinds) {
        return !subjects(changes, kinds).isEmpty();
    }
}
