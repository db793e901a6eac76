package sala.media.intake;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sala.access.Actor;

/**
 * Whose items become of files.
 *
 * @param school null for the district's office
 */
public record Sender(UUID person, @Nullable UUID school) {

    /** Whoever works at one school does it for that school. */
    public static Sender of(Actor actor) {
        return new Sender(
                actor.person(),
                actor.schools().size() == 1 ? actor.schools().iterator().next() : null);
    }
}
