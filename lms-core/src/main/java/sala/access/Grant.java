package sala.access;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A role held at a place.
 *
 * @param school null for roles of the whole district
 * @param classroom null for roles of a whole school or the district
 */
public record Grant(Role role, @Nullable UUID school, @Nullable UUID classroom) {

    public static Grant district(Role role) {
        return new Grant(role, null, null);
    }

    public static Grant school(Role role, UUID school) {
        return new Grant(role, school, null);
    }

    public static Grant classroom(Role role, UUID school, UUID classroom) {
        return new Grant(role, school, classroom);
    }
}
