package sala.web.line;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import sala.access.Permission;
import sala.mirror.profile.Allowance;
import sala.web.page.Form;
import sala.web.page.Html;
import sala.web.page.Redirect;
import sala.web.security.Requires;
import sala.web.template.Templates;

/** At a school: the own line, where the keeper knows better than the district. */
@Path("/node/line")
@Singleton
@Produces(MediaType.TEXT_HTML)
@Requires(Permission.NODE_KEEP)
public class OwnLineResource {

    private final Allowance allowance;
    private final Redirect redirect;
    private final Templates templates;
    private final Clock clock;

    @Inject
    public OwnLineResource(Allowance allowance, Redirect redirect, Templates templates, Clock clock) {
        this.clock = clock;
        this.allowance = allowance;
        this.redirect = redirect;
        this.templates = templates;
    }

    @GET
    public Html show() {
        return page(ProfileForm.of(allowance.profile()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response say(MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        return form.submit(
                () -> {
                    allowance.say(ProfileForm.read(form));
                    return redirect.done("/node", "line.saved");
                },
                this::page);
    }

    /** What the district said counts again. */
    @POST
    @Path("reset")
    public Response reset() {
        allowance.say(null);
        return redirect.done("/node", "line.was-reset");
    }

    private Html page(Form form) {
        boolean own = allowance.own().isPresent();
        int year = ProfileForm.year(clock);
        return here -> templates.lineOwn(here, form, own, year);
    }
}
