package sala.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sala.access.AccessRules;
import sala.access.Actor;
import sala.access.Permission;
import sala.access.Role;
import sala.people.Language;

/**
 * Whoever sent the request, as far as doors and pages need to know. Resources have it injected.
 *
 * @param actor what the access rules are asked about
 * @param name as shown to people
 * @param language the one the person chose, where a choice was made
 * @param proof how the request proved who sent it
 * @param csrf what state changes from this person's pages must carry; null without a session
 */
public record Visitor(Actor actor, String name, @Nullable Language language, Proof proof, @Nullable String csrf) {

    /** Somebody who has not signed in. */
    public static final Visitor NOBODY = new Visitor(Actor.NOBODY, "", null, Proof.NONE, null);

    /**
     * How a request proves who sent it. Only browsers send cookies by themselves, so only cookies need CSRF protection.
     */
    public enum Proof {
        NONE,
        COOKIE,
        BEARER
    }

    /** Who sent this request, as found out at the door. */
    public static Visitor of(HttpServletRequest request) {
        return request.getAttribute(Visitor.class.getName()) instanceof Visitor visitor ? visitor : NOBODY;
    }

    /** Remembers who sent this request. */
    void at(HttpServletRequest request) {
        request.setAttribute(Visitor.class.getName(), this);
    }

    public UUID id() {
        return actor.person();
    }

    public boolean isNobody() {
        return actor.isNobody();
    }

    public boolean is(Role role) {
        return actor.is(role);
    }

    /** Whether this may be done to anything at all; what menus and buttons ask. */
    public boolean may(Permission permission) {
        return AccessRules.permitsSomewhere(actor, permission);
    }

    /** Whether the calm pages for pupils are shown, rather than the dense ones for staff. */
    public boolean isPupil() {
        return actor.grants().stream().allMatch(grant -> grant.role() == Role.PUPIL);
    }

    /** What state changes from this person's pages must carry; empty without a session. */
    public Optional<String> csrfToken() {
        return Optional.ofNullable(csrf);
    }
}
