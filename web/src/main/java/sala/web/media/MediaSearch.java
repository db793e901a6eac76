package sala.web.media;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sala.media.description.IndicatorCode;
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

    public MediaFilter filter() {
        return new MediaFilter(
                listing.filter("words").orElse(""),
                listing.filter("kind", MediaKind.class).map(Set::of).orElse(Set.of()),
                listing.filter("subject", SubjectGroup.class).orElse(null),
                listing.filter("grade", Grade.class).orElse(null),
                listing.filter("stage", MediaFilter.Stage.class).orElse(null),
                listing.filter("mine").map(yes -> person).orElse(null),
                new MediaFilter.Place(number("term"), number("unit"), indicator()));
    }

    private @Nullable Integer number(String name) {
        return listing.filter(name)
                .filter(typed -> typed.matches("\\d{1,4}"))
                .map(Integer::valueOf)
                .orElse(null);
    }

    private @Nullable IndicatorCode indicator() {
        return listing.filter("indicator")
                .filter(typed -> typed.length() <= IndicatorCode.LONGEST)
                .map(IndicatorCode::of)
                .orElse(null);
    }

    /** What waits longest for a decision comes first. */
    public MediaSort sort() {
        boolean deciding = filter().stage() == MediaFilter.Stage.SUBMITTED;
        return listing.sort(MediaSort.class).orElse(deciding ? MediaSort.OLDEST : MediaSort.NEWEST);
    }

    /** For the fields above the list. */
    public Form form() {
        return listing.form("words", "kind", "subject", "grade", "term", "unit", "indicator", "stage", "mine");
    }
}
