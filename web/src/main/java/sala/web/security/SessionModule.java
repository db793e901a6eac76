package sala.web.security;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.security.auth.message.AuthException;
import jakarta.security.auth.message.AuthStatus;
import jakarta.security.auth.message.MessageInfo;
import jakarta.security.auth.message.MessagePolicy;
import jakarta.security.auth.message.callback.CallerPrincipalCallback;
import jakarta.security.auth.message.callback.GroupPrincipalCallback;
import jakarta.security.auth.message.config.AuthConfigFactory;
import jakarta.security.auth.message.module.ServerAuthModule;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.util.Map;
import java.util.Optional;
import javax.security.auth.Subject;
import javax.security.auth.callback.Callback;
import javax.security.auth.callback.CallbackHandler;
import javax.security.auth.callback.UnsupportedCallbackException;
import sala.node.NodeSettings;
import sala.node.NodeStart;
import sala.signin.Callers;
import sala.signin.Identity;
import sala.signin.Token;
import sala.web.security.Visitor.Proof;

/**
 * Finds out who sent a request: by the session's cookie or a bearer token. Never challenges; what a door asks for is
 * {@link RouteFilter}'s business. A module of Jakarta Authentication rather than a mechanism of Jakarta Security, which
 * looks for itself by JNDI twice a request (docs/adr/0052).
 */
@Singleton
public class SessionModule implements ServerAuthModule {

    private static final String BEARER = "Bearer ";

    private final Callers callers;
    private final SessionCookie cookie;
    private final NodeStart node;
    private final int contentPort;
    private CallbackHandler container = callbacks -> {};

    @Inject
    public SessionModule(Callers callers, SessionCookie cookie, NodeStart node, NodeSettings settings) {
        this.callers = callers;
        this.cookie = cookie;
        this.node = node;
        this.contentPort = settings.contentPort();
    }

    /** From now on the server asks this for each request of the application. */
    public void register(ServletContext application) {
        AuthConfigFactory.getFactory().registerServerAuthModule(this, application);
    }

    @Override
    public void initialize(
            MessagePolicy request, MessagePolicy response, CallbackHandler handler, Map<String, Object> options) {
        container = handler;
    }

    @Override
    public AuthStatus validateRequest(MessageInfo message, Subject caller, Subject server) throws AuthException {
        HttpServletRequest request = (HttpServletRequest) message.getRequestMessage();
        Optional<Visitor> visitor =
                concernsPeople(request) ? bearer(request).or(() -> browser(request)) : Optional.empty();
        visitor.ifPresent(known -> known.at(request));
        tell(visitor.map(Visitor::identity), caller);
        return AuthStatus.SUCCESS;
    }

    /** Browsers send the cookie to our second origin too, where nobody is anybody; and nobody's assets are secret. */
    private boolean concernsPeople(HttpServletRequest request) {
        return node.complete()
                && !TwoOrigins.isContent(request, contentPort)
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

    private void tell(Optional<Identity> identity, Subject caller) throws AuthException {
        try {
            container.handle(identity.map(known -> callbacks(known, caller))
                    .orElseGet(() -> new Callback[] {new CallerPrincipalCallback(caller, (Principal) null)}));
        } catch (IOException | UnsupportedCallbackException e) {
            throw new AuthException(e);
        }
    }

    private static Callback[] callbacks(Identity identity, Subject caller) {
        String[] roles = identity.actor().grants().stream()
                .map(grant -> grant.role().name())
                .distinct()
                .toArray(String[]::new);
        return new Callback[] {
            new CallerPrincipalCallback(caller, identity.username()), new GroupPrincipalCallback(caller, roles)
        };
    }

    @Override
    public AuthStatus secureResponse(MessageInfo message, Subject server) {
        return AuthStatus.SEND_SUCCESS;
    }

    @Override
    public void cleanSubject(MessageInfo message, Subject caller) {
        caller.getPrincipals().clear();
    }

    @Override
    public Class<?>[] getSupportedMessageTypes() {
        return new Class<?>[] {HttpServletRequest.class, HttpServletResponse.class};
    }
}
