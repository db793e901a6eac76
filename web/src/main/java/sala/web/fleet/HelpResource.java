package sala.web.fleet;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import sala.access.Permission;
import sala.mirror.help.HelpRequests;
import sala.web.page.Form;
import sala.web.page.Reader;
import sala.web.page.Redirect;
import sala.web.security.Requires;
import sala.web.template.Templates;

/** At the district: answers what a school has asked for. */
@Path("/fleet")
@Singleton
@Produces(MediaType.TEXT_HTML)
public class HelpResource {

    private final HelpRequests requests;
    private final FleetDesk desk;
    private final Reader reader;
    private final Redirect redirect;
    private final Templates templates;

    @Inject
    public HelpResource(HelpRequests requests, FleetDesk desk, Reader reader, Redirect redirect, Templates templates) {
        this.requests = requests;
        this.desk = desk;
        this.reader = reader;
        this.redirect = redirect;
        this.templates = templates;
    }

    @POST
    @Path("{school}/help/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires(Permission.FLEET_MANAGE)
    public Response answer(
            @PathParam("school") UUID school, @PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        return form.submit(
                () -> {
                    requests.answer(reader.actor(), school, id, reader.visitor().name(), form.required("words"));
                    return redirect.done("/fleet/" + school, "help.answered");
                },
                again -> {
                    SchoolView view = desk.view(school);
                    return here -> templates.fleetShow(here, view, "", "", again);
                });
    }
}
