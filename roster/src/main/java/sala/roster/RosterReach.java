package sala.roster;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sala.access.AccessRules;
import sala.access.Actor;
import sala.access.Forbidden;
import sala.access.Grant;
import sala.access.Permission;
import sala.access.Scope;
import sala.fault.NotFound;

/** What the table of access says of rosters. */
final class RosterReach {

    private RosterReach() {}

    /**
     * The schools whose people the actor may bring in; empty for all of the district.
     *
     * @throws Forbidden when there are none
     */
    static Set<UUID> of(Actor actor) {
        if (AccessRules.permits(actor, Permission.ROSTER_KEEP, Scope.DISTRICT)) {
            return Set.of();
        }
        Set<UUID> own = actor.grants().stream()
                .map(Grant::school)
                .flatMap(Stream::ofNullable)
                .filter(school -> AccessRules.permits(actor, Permission.ROSTER_KEEP, Scope.school(school)))
                .collect(Collectors.toUnmodifiableSet());
        if (own.isEmpty()) {
            throw new Forbidden(Permission.ROSTER_KEEP);
        }
        return own;
    }

    /** @throws NotFound when the roster is of schools that the actor does not look after */
    static void require(Actor actor, Set<UUID> schools) {
        boolean may = schools.isEmpty()
                ? AccessRules.permits(actor, Permission.ROSTER_KEEP, Scope.DISTRICT)
                : schools.stream()
                        .allMatch(school -> AccessRules.permits(actor, Permission.ROSTER_KEEP, Scope.school(school)));
        if (!may) {
            throw new NotFound(Rosters.KIND);
        }
    }
}
