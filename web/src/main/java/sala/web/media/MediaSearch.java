package sala.web.media;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import sala.media.item.MediaKind;
import sala.media.listing.MediaFilter;
import sala.media.listing.MediaSort;
import sala.school.Grade;
import sala.school.SubjectGroup;
import sala.web.page.Form;
import sala.web.page.Listing;

/**
 * What somebody looks for in the register; what does not make sense is left out.
 *
 * @param person whose own items {@code mine=yes} means
 */
public record MediaSearch(Listing listing, UUID person) {

    private static final String[] FIELDS = {"words", "kind", "subject", "grade", "stage", "mine"};

    MediaFilter filter() {
        return new MediaFilter(
                listing.filter("words").orElse(""),
                constant("kind", MediaKind.class).orElse(null),
                constant("subject", SubjectGroup.class).orElse(null),
                constant("grade", Grade.class).orElse(null),
                constant("stage", MediaFilter.Stage.class).orElse(null),
                listing.filter("mine").map(yes -> person).orElse(null));
    }

    /** What waits longest for a decision comes first. */
    MediaSort sort() {
        return Arrays.stream(MediaSort.values())
                .filter(sort -> sort.name().equalsIgnoreCase(listing.column()))
                .findFirst()
                .orElse(
                        listing.filter("stage").filter("SUBMITTED"::equals).isPresent()
                                ? MediaSort.OLDEST
                                : MediaSort.NEWEST);
    }

    /** For the fields above the list. */
    public Form form() {
        Map<String, String> values = new TreeMap<>();
        for (String name : FIELDS) {
            listing.filter(name).ifPresent(value -> values.put(name, value));
        }
        return Form.showing(values);
    }

    private <E extends Enum<E>> Optional<E> constant(String name, Class<E> type) {
        return listing.filter(name).flatMap(value -> Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(value))
                .findFirst());
    }
}
