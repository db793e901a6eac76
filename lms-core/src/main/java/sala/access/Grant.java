package sala.access;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A role held at a place.
 *
 * @param school null for roles of the whole district
 * @param classroom null for roles of a whole school or the district
 * @param area the learning area to which the role is limited where that matters; null for all
 */
public record Grant(Role role, @Nullable UUID school, @Nullable UUID classroom, @Nullable String area) {

    /** For every learning area. */
    public Grant(Role role, @Nullable UUID school, @Nullable UUID classroom) {
        this(role, school, classroom, null);
    }

    public static Grant district(Role role) {
        return new Grant(role, null, null);
    }

    /** A role of the whole district for each of these learning areas; for all when there are none. */
    public static Set<Grant> inAreas(Role role, Collection<String> areas) {
        return areas.isEmpty()
                ? Set.of(district(role))
                : areas.stream().map(area -> new Grant(role, null, null, area)).collect(Collectors.toUnmodifiableSet());
    }

    public static Grant school(Role role, UUID school) {
        return new Grant(role, school, null);
    }

    public static Grant classroom(Role role, UUID school, UUID classroom) {
        return new Grant(role, school, classroom);
    }
}
