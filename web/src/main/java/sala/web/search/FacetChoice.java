package sala.web.search;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import sala.fault.Invalid.FieldFlaw;
import sala.media.description.MediaDetails;
import sala.search.Facet;
import sala.search.LengthBand;
import sala.web.text.Wording;

/** Reads one value of a facet as people and programs write it in an address. */
final class FacetChoice {

    private static final String YEAR = "2[4-6]\\d\\d";

    private FacetChoice() {}

    /** Empty when there is no such value. */
    static Optional<String> read(Facet facet, String typed) {
        return switch (facet) {
            case KIND -> Optional.of(typed);
            case SUBJECT -> Wording.subjects().read(typed).map(Enum::name);
            case GRADE -> Wording.grades().read(typed).map(Enum::name);
            case SOURCE -> Wording.sources().read(typed).map(Enum::name);
            case LANGUAGE -> Optional.of(typed).filter(MediaDetails.LANGUAGES::contains);
            case SCHOOL -> id(typed);
            case SUBTITLES -> Optional.of(typed).filter(Facet.YES::equals);
            case LENGTH ->
                Arrays.stream(LengthBand.values())
                        .map(Enum::name)
                        .filter(typed::equals)
                        .findFirst();
            case YEAR -> Optional.of(typed).filter(year -> year.matches(YEAR));
        };
    }

    /** What to answer when there is none. */
    static FieldFlaw flaw(Facet facet) {
        return switch (facet) {
            case SUBJECT -> Wording.subjects().flaw(facet.parameter());
            case GRADE -> Wording.grades().flaw(facet.parameter());
            case SOURCE -> Wording.sources().flaw(facet.parameter());
            default -> new FieldFlaw(facet.parameter(), "field.choice", List.of());
        };
    }

    private static Optional<String> id(String typed) {
        try {
            return Optional.of(UUID.fromString(typed).toString());
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
