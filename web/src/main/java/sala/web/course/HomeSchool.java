package sala.web.course;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sala.access.Actor;

/** A course belongs to the school of its teacher; the district's people have none. */
final class HomeSchool {

    private HomeSchool() {}

    static @Nullable UUID of(Actor actor) {
        return actor.schools().stream().sorted().findFirst().orElse(null);
    }
}
