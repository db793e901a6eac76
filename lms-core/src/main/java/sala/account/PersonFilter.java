package sala.account;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sala.access.Role;

/**
 * Whom somebody looks for; null is all.
 *
 * @param words parts of the name or user name; empty for all
 */
public record PersonFilter(
        String words,
        @Nullable UUID school,
        @Nullable UUID classroom,
        @Nullable Role role,
        @Nullable AccountState state) {

    /** Everybody of a class who may sign in. */
    public static PersonFilter pupils(UUID classroom) {
        return new PersonFilter("", null, classroom, Role.PUPIL, AccountState.ACTIVE);
    }
}
