package sala.web.signin;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import sala.signin.Credentials;
import sala.signin.SessionKind;
import sala.signin.Sessions;
import sala.signin.SignIn;
import sala.web.page.Reader;
import sala.web.security.Open;
import sala.web.security.SignedIn;
import sala.web.security.Visitor;

/** Tokens for programs, sent as {@code Authorization: Bearer}. */
@Path("/api/v1/tokens")
@Singleton
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class TokenResource {

    private final SignIn door;
    private final Sessions sessions;
    private final Reader reader;

    @Inject
    public TokenResource(SignIn door, Sessions sessions, Reader reader) {
        this.door = door;
        this.sessions = sessions;
        this.reader = reader;
    }

    @POST
    @Open("this is where programs sign in")
    @Operation(summary = "Signs a program in")
    public Issued issue(@Nullable Request sent, @Context HttpServletRequest request) {
        Request given = sent == null ? Request.EMPTY : sent;
        Credentials credentials = new Credentials(orEmpty(given.username()), orEmpty(given.password()));
        return new Issued(
                door.signIn(credentials, SessionKind.API, Doorway.of(request)).text());
    }

    /** Ends the token that this request was sent with. */
    @DELETE
    @SignedIn
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Ends the token")
    public void revoke() {
        Visitor visitor = reader.visitor();
        Optional.ofNullable(visitor.token()).ifPresent(sessions::close);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** What a program signs in with. */
    public record Request(@Nullable String username, @Nullable String password) {

        static final Request EMPTY = new Request("", "");

        @Override
        public String toString() {
            return "Request[hidden]";
        }
    }

    /** The token; told once. */
    public record Issued(String token) {

        @Override
        public String toString() {
            return "Issued[hidden]";
        }
    }
}
