package sala.media.collection;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sala.access.Openness;
import sala.access.Scope;

/**
 * Items in an order, such as all lessons of a unit.
 *
 * @param school of its owner; null for people of the office
 */
public record MediaCollection(UUID id, long version, About about, UUID owner, @Nullable UUID school, Instant changed) {

    /** Where it stands in the table of access. */
    public Scope scope() {
        Set<UUID> schools = school == null || about.sharing() != Sharing.SCHOOL ? Set.of() : Set.of(school);
        Openness openness = about.sharing() == Sharing.EVERYONE ? Openness.EVERYONE : Openness.CLOSED;
        return new Scope(owner, schools, Set.of(), openness);
    }
}
