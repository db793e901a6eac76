package sala.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.CallerPrincipal;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import sala.node.NodeSettings;
import sala.node.NodeStart;
import sala.signin.Callers;
import sala.signin.Identity;
import sala.signin.Token;
import sala.web.security.Visitor.Proof;

/**
 * Finds out who sent a request: by the session's cookie or a bearer token. Never challenges; what a door asks for is
 * {@link RouteFilter}'s business.
 */
@ApplicationScoped
public class SessionMechanism implements HttpAuthenticationMechanism {

    private static final String BEARER = "Bearer ";

    @Inject
    Callers callers;

    @Inject
    SessionCookie cookie;

    @Inject
    NodeStart node;

    @Inject
    NodeSettings settings;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        Optional<Visitor> visitor =
                concernsPeople(request) ? bearer(request).or(() -> browser(request)) : Optional.empty();
        visitor.ifPresent(known -> known.at(request));
        return visitor.map(Visitor::identity)
                .map(identity ->
                        context.notifyContainerAboutLogin(new CallerPrincipal(identity.username()), roles(identity)))
                .orElseGet(context::doNothing);
    }

    /** Browsers send the cookie to our second origin too, where nobody is anybody; and nobody's assets are secret. */
    private boolean concernsPeople(HttpServletRequest request) {
        return node.complete()
                && !TwoOrigins.isContent(request, settings.contentPort())
                && !RequestPath.of(request).startsWith("/assets/");
    }

    private Optional<Visitor> bearer(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("Authorization"))
                .filter(header -> header.startsWith(BEARER))
                .map(header -> new Token(header.substring(BEARER.length()).strip()))
                .flatMap(token -> visitor(token, Proof.BEARER));
    }

    private Optional<Visitor> browser(HttpServletRequest request) {
        return cookie.read(request).flatMap(token -> visitor(token, Proof.COOKIE));
    }

    private Optional<Visitor> visitor(Token token, Proof proof) {
        return callers.identify(token).map(identity -> new Visitor(identity, proof, token));
    }

    private static Set<String> roles(Identity identity) {
        return identity.actor().grants().stream()
                .map(grant -> grant.role().name())
                .collect(Collectors.toUnmodifiableSet());
    }
}
