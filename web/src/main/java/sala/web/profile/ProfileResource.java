package sala.web.profile;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import sala.fault.Invalid;
import sala.signin.Identity;
import sala.signin.PasswordChange;
import sala.signin.Session;
import sala.signin.Sessions;
import sala.web.page.Form;
import sala.web.page.Html;
import sala.web.page.Reader;
import sala.web.page.Redirect;
import sala.web.security.SignedIn;
import sala.web.template.Templates;

/** One's own account: password, and where one is signed in. */
@Path("/profile")
@Singleton
@SignedIn
@Produces(MediaType.TEXT_HTML)
public class ProfileResource {

    private static final String HERE = "/profile";

    private final Sessions sessions;
    private final PasswordChange passwords;
    private final Reader reader;
    private final Redirect redirect;
    private final Templates templates;

    @Inject
    public ProfileResource(
            Sessions sessions, PasswordChange passwords, Reader reader, Redirect redirect, Templates templates) {
        this.sessions = sessions;
        this.passwords = passwords;
        this.reader = reader;
        this.redirect = redirect;
        this.templates = templates;
    }

    @GET
    public Html show() {
        return page(Form.empty());
    }

    /** The page that comes before all others for whoever has got a password on paper. */
    @GET
    @Path("first")
    public Response first() {
        return identity().firstPassword()
                ? Response.ok(firstPage(Form.empty()), MediaType.TEXT_HTML_TYPE).build()
                : redirect.to("/");
    }

    @POST
    @Path("first")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response chooseFirst(MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        return form.submit(() -> changed(form, "/"), this::firstPage);
    }

    private Html firstPage(Form form) {
        Identity identity = identity();
        return here -> templates.profileFirst(here, identity, form);
    }

    @POST
    @Path("password")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response changePassword(MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        return form.submit(() -> changed(form, HERE), this::page);
    }

    private Response changed(Form form, String next) {
        if (!form.raw("password").equals(form.raw("repeated"))) {
            throw new Invalid("repeated", "password.not-repeated");
        }
        passwords.change(identity(), form.raw("oldPassword"), form.raw("password"));
        return redirect.done(next, "profile.password-changed");
    }

    @POST
    @Path("sessions/{id}/end")
    public Response endSession(@PathParam("id") UUID id) {
        sessions.revoke(identity().person(), id);
        return redirect.done(HERE, "profile.session-ended");
    }

    private Html page(Form form) {
        Identity identity = identity();
        List<Session> open = sessions.of(identity.person());
        return here -> templates.profileShow(here, identity, open, form);
    }

    private Identity identity() {
        return Objects.requireNonNull(reader.visitor().identity());
    }
}
