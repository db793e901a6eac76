package sala.web.people;

import java.util.Optional;
import java.util.UUID;
import sala.access.Role;
import sala.account.AccountState;
import sala.account.PersonFilter;
import sala.account.PersonOrder;
import sala.account.PersonSort;
import sala.web.page.Form;
import sala.web.page.Listing;

/** Whom somebody looks for in the list of people; what does not make sense is left out. */
public record PeopleSearch(Listing listing) {

    PersonFilter filter() {
        return new PersonFilter(
                listing.filter("words").orElse(""),
                school().orElse(null),
                id("classroom").orElse(null),
                listing.filter("role", Role.class).orElse(null),
                listing.filter("state", AccountState.class).orElse(null));
    }

    PersonOrder order() {
        return new PersonOrder(listing.sort(PersonSort.class).orElse(PersonSort.NAME), listing.isDescending());
    }

    Optional<UUID> school() {
        return id("school");
    }

    private Optional<UUID> id(String name) {
        try {
            return listing.filter(name).map(UUID::fromString);
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    /** For the fields above the list. */
    public Form form() {
        return listing.form("words", "school", "classroom", "role", "state");
    }

    /** Whether anything was asked for. */
    public boolean isNarrowed() {
        return !form().fields().isEmpty();
    }
}
