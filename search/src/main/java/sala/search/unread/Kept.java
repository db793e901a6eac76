package sala.search.unread;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import sala.access.AccessRules;
import sala.access.Actor;
import sala.access.Permission;
import sala.access.Scope;

/**
 * Whose files somebody looks after.
 *
 * @param all of the whole district
 */
record Kept(boolean all, Collection<UUID> schools) {

    static Kept by(Actor actor) {
        List<UUID> schools = actor.schools().stream()
                .filter(school -> AccessRules.permits(actor, Permission.UNREAD_KEEP, Scope.school(school)))
                .toList();
        return new Kept(AccessRules.permits(actor, Permission.UNREAD_KEEP, Scope.DISTRICT), schools);
    }
}
