package sala.find;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What else is known of a thing, beside what its words say; nothing of most of it is known of many.
 *
 * @param codes of the indicators that it serves, as {@code ค 1.1 ป.4/3}
 * @param source where it comes from, by the name of the constant
 * @param language in two letters; {@value #USUAL_LANGUAGE} also where nobody has thought about it
 * @param school to which it belongs; null for the office's
 * @param year in the Buddhist era, of the school year from which it is
 * @param recorded how long it plays; null for what does not
 */
public record Traits(
        Set<String> codes,
        @Nullable String source,
        @Nullable String language,
        @Nullable UUID school,
        @Nullable Integer year,
        @Nullable Recorded recorded) {

    /** What forms and imports have until somebody says otherwise. */
    public static final String USUAL_LANGUAGE = "th";

    public static final Traits NONE = new Traits(Set.of(), null, null, null, null, null);

    public Traits {
        codes = Set.copyOf(codes);
    }

    /** Something that plays. */
    public record Recorded(Duration length, boolean subtitled) {}

    /** The same with these indicators. */
    public Traits bearing(Set<String> others) {
        return new Traits(others, source, language, school, year, recorded);
    }
}
