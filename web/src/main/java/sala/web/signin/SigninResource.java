package sala.web.signin;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sala.fault.Fault;
import sala.fault.Invalid;
import sala.signin.Credentials;
import sala.signin.SessionKind;
import sala.signin.Sessions;
import sala.signin.SignIn;
import sala.signin.Token;
import sala.signin.TooManyTries;
import sala.signin.WrongCredentials;
import sala.web.page.Form;
import sala.web.page.Html;
import sala.web.page.Redirect;
import sala.web.security.LocalAddress;
import sala.web.security.Open;
import sala.web.security.SessionCookie;
import sala.web.security.TypedForm;
import sala.web.template.Templates;

/** The page where people sign in, and the button by which they leave. */
@Path("/")
@Singleton
@Produces(MediaType.TEXT_HTML)
public class SigninResource {

    private static final int THROTTLED = 429;
    private static final int WRONG = 422;

    private final SignIn door;
    private final Sessions sessions;
    private final SessionCookie cookie;
    private final Templates templates;

    @Inject
    public SigninResource(SignIn door, Sessions sessions, SessionCookie cookie, Templates templates) {
        this.door = door;
        this.sessions = sessions;
        this.cookie = cookie;
        this.templates = templates;
    }

    @GET
    @Path("signin")
    @Open("this is where people sign in")
    public Html show(@QueryParam("next") @Nullable String next, @QueryParam("username") @Nullable String username) {
        return page(
                Form.showing(Map.of("next", LocalAddress.orHome(next), "username", username == null ? "" : username)));
    }

    @POST
    @Path("signin")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Open("this is where people sign in")
    public Response enter(MultivaluedMap<String, String> values, @Context HttpServletRequest request) {
        Form form = Form.of(values);
        try {
            return entered(form, request);
        } catch (TooManyTries tries) {
            return again(form, tries, THROTTLED)
                    .header("Retry-After", tries.toWait().toSeconds() + 1)
                    .build();
        } catch (WrongCredentials wrong) {
            return again(form, wrong, WRONG).build();
        }
    }

    @POST
    @Path("signout")
    @Open("leaving is never refused")
    public Response leave(@Context HttpServletRequest request) {
        cookie.read(request).ifPresent(sessions::close);
        return Response.seeOther(URI.create(Redirect.SIGN_IN))
                .cookie(cookie.gone(request.isSecure()))
                .header("Clear-Site-Data", "\"cache\"")
                .build();
    }

    /** The session is a new one always, so that nobody can have planted it (session fixation). */
    private Response entered(Form form, HttpServletRequest request) {
        Credentials credentials = new Credentials(form.text("username"), form.raw("password"));
        Token token = door.signIn(credentials, SessionKind.BROWSER, Doorway.of(request));
        Optional<Token> before = cookie.read(request);
        before.ifPresent(sessions::close);
        return onward(form, token)
                .cookie(cookie.holding(token, request.isSecure()))
                .build();
    }

    /** To where the person wanted to go; what was typed before the session ended is there to be sent again. */
    private Response.ResponseBuilder onward(Form form, Token token) {
        String address = LocalAddress.orHome(form.text("keptFor"));
        if (form.text("kept").isEmpty() || address.equals("/")) {
            return Response.seeOther(URI.create(LocalAddress.orHome(form.text("next"))));
        }
        TypedForm typed = new TypedForm(address, form.text("kept"));
        Html page = here -> templates.signinAgain(here, typed, token.csrf(), form.text("username"));
        return Response.ok(page, MediaType.TEXT_HTML_TYPE).header("Cache-Control", "no-store");
    }

    private Response.ResponseBuilder again(Form form, Fault fault, int status) {
        Invalid shown = new Invalid("username", fault.code(), fault.arguments().toArray());
        return Response.status(status).type(MediaType.TEXT_HTML).entity(page(form.refused(shown)));
    }

    private Html page(Form form) {
        return here -> templates.signinShow(here, form, door.isForNobody());
    }
}
