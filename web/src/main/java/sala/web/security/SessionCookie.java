package sala.web.security;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.NewCookie;
import java.util.Optional;
import java.util.stream.Stream;
import sala.node.NodeSettings;
import sala.signin.Token;

/**
 * The cookie that keeps a browser signed in. Its name bears the node's port, since browsers do not tell the ports of a
 * machine apart and two nodes may run on one.
 */
@Singleton
public class SessionCookie {

    private final String name;

    @Inject
    public SessionCookie(NodeSettings settings) {
        this.name = "sala-session-" + settings.port();
    }

    /** The token that the browser holds; it may no longer work. */
    public Optional<Token> read(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .filter(value -> !value.isEmpty())
                .map(Token::new)
                .findFirst();
    }

    /** Ends with the browser; the server ends the session by its own time. */
    public NewCookie holding(Token token, boolean secure) {
        return cookie(token.text(), NewCookie.DEFAULT_MAX_AGE, secure);
    }

    /** Takes the cookie away. */
    public NewCookie gone(boolean secure) {
        return cookie("", 0, secure);
    }

    private NewCookie cookie(String value, int seconds, boolean secure) {
        return new NewCookie.Builder(name)
                .value(value)
                .path("/")
                .maxAge(seconds)
                .httpOnly(true)
                .secure(secure)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
