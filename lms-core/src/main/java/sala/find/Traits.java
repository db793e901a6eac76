package sala.find;

import java.util.Set;

/**
 * What else is known of a thing, beside what its words say; nothing of most of it is known of many.
 *
 * @param codes of the indicators that it serves, as {@code ค 1.1 ป.4/3}
 */
public record Traits(Set<String> codes) {

    public static final Traits NONE = new Traits(Set.of());

    public Traits {
        codes = Set.copyOf(codes);
    }
}
