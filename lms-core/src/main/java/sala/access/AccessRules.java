package sala.access;

import sala.fault.NotFound;

/** Decides who may do what, from the table in {@link Permission} alone; knows no database and keeps no state. */
public final class AccessRules {

    private AccessRules() {}

    /** Whether this person may do this to a thing of this scope. */
    public static boolean permits(Actor actor, Permission permission, Scope scope) {
        return permission.rules().stream().anyMatch(rule -> actor.grants().stream()
                .filter(grant -> grant.role() == rule.role())
                .anyMatch(grant ->
                        rule.reaches().stream().anyMatch(reach -> reach.covers(actor.person(), grant, scope))));
    }

    /** Whether this person may do this to anything at all; what doors ask before they know the thing. */
    public static boolean permitsSomewhere(Actor actor, Permission permission) {
        return permission.rules().stream().anyMatch(rule -> actor.is(rule.role()));
    }

    /** @throws Forbidden when the person, who may know of the thing, may not do this to it */
    public static void require(Actor actor, Permission permission, Scope scope) {
        if (!permits(actor, permission, scope)) {
            throw new Forbidden(permission);
        }
    }

    /**
     * Like {@link #require}, for things whose very existence is not everybody's business.
     *
     * @param kind in the words of URLs
     * @throws NotFound when the person may not do this
     */
    public static void requireOrHide(Actor actor, Permission permission, Scope scope, String kind) {
        if (!permits(actor, permission, scope)) {
            throw new NotFound(kind);
        }
    }
}
