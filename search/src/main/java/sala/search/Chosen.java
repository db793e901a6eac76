package sala.search;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What hits are narrowed to: of each facet any of the chosen values, of all facets together each.
 *
 * @param values nothing for a facet that does not matter
 */
public record Chosen(Map<Facet, SortedSet<String>> values) {

    public static final Chosen NONE = new Chosen(Map.of());

    public Chosen {
        Map<Facet, SortedSet<String>> copy = new EnumMap<>(Facet.class);
        values.forEach((facet, some) -> {
            if (!some.isEmpty()) {
                copy.put(facet, Collections.unmodifiableSortedSet(new TreeSet<>(some)));
            }
        });
        values = Collections.unmodifiableMap(copy);
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }

    public Set<String> of(Facet facet) {
        SortedSet<String> chosen = values.get(facet);
        return chosen == null ? Set.of() : chosen;
    }

    public boolean has(Facet facet, String value) {
        return of(facet).contains(value);
    }

    /** The same with this value chosen or, where it is already, without it. */
    public Chosen toggled(Facet facet, String value) {
        SortedSet<String> some = new TreeSet<>(of(facet));
        if (!some.remove(value)) {
            some.add(value);
        }
        Map<Facet, SortedSet<String>> changed = new EnumMap<>(Facet.class);
        changed.putAll(values);
        changed.put(facet, some);
        return new Chosen(changed);
    }
}
