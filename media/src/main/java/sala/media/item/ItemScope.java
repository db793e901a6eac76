package sala.media.item;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import sala.access.Openness;
import sala.access.Scope;
import sala.approval.Approval;

/** Where an item stands in the table of access. */
final class ItemScope {

    private ItemScope() {}

    static Scope of(MediaItem item) {
        Set<UUID> schools = Optional.ofNullable(item.school()).map(Set::of).orElse(Set.of());
        String area =
                Optional.ofNullable(item.details().subject()).map(Enum::name).orElse(null);
        return new Scope(item.owner(), schools, Set.of(), openness(item), area);
    }

    private static Openness openness(MediaItem item) {
        boolean published = item.approval() == Approval.PUBLISHED;
        return switch (item.details().terms().endUser()) {
            case LEARNER ->
                published ? Openness.EVERYONE : item.origin().isShared() ? Openness.SCHOOL : Openness.CLOSED;
            case TEACHER -> published ? Openness.STAFF : Openness.CLOSED;
        };
    }
}
