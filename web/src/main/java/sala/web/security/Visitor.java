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
import sala.signin.Identity;
import sala.signin.Token;

/**
 * Whoever sent the request, as far as doors and pages need to know; resources ask their {@code Reader}.
 *
 * @param identity null for somebody who has not signed in
 * @param token of the session; null without one
 */
public record Visitor(@Nullable Identity identity, Proof proof, @Nullable Token token) {

    /** Somebody who has not signed in. */
    public static final Visitor NOBODY = new Visitor(null, Proof.NONE, null);

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

    /** What the access rules are asked about. */
    public Actor actor() {
        return identity == null ? Actor.NOBODY : identity.actor();
    }

    public UUID id() {
        return actor().person();
    }

    public boolean isNobody() {
        return identity == null;
    }

    /** As on a school's lists; empty for nobody. */
    public String name() {
        return identity == null ? "" : identity.name().full();
    }

    /** As friends say it; empty for nobody. */
    public String givenName() {
        return identity == null ? "" : identity.name().given();
    }

    /** The language this person has chosen. */
    public Optional<Language> language() {
        return Optional.ofNullable(identity).map(Identity::language);
    }

    public boolean is(Role role) {
        return actor().is(role);
    }

    /** Whether this may be done to anything at all; what menus and buttons ask. */
    public boolean may(Permission permission) {
        return AccessRules.permitsSomewhere(actor(), permission);
    }

    /** Whether somebody else has chosen the password, and another one comes before everything else. */
    public boolean hasFirstPassword() {
        return identity != null && identity.firstPassword();
    }

    /** Whether the calm pages for pupils are shown, rather than the dense ones for staff. */
    public boolean isPupil() {
        return actor().grants().stream().allMatch(grant -> grant.role() == Role.PUPIL);
    }

    /** What state changes from this person's pages must carry; empty without a session. */
    public Optional<String> csrfToken() {
        return proof == Proof.COOKIE ? Optional.ofNullable(token).map(Token::csrf) : Optional.empty();
    }

    /** Whether this is what {@link #csrfToken} gave. */
    boolean acceptsCsrf(@Nullable String given) {
        return given != null && token != null && token.acceptsCsrf(given);
    }
}
