package sala.web.fleet;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import java.util.UUID;
import sala.access.Permission;
import sala.mirror.fleet.FleetFilter;
import sala.mirror.fleet.FleetLine;
import sala.mirror.join.JoinCode;
import sala.paging.Page;
import sala.web.page.Form;
import sala.web.page.Html;
import sala.web.page.Listing;
import sala.web.page.Reader;
import sala.web.page.Redirect;
import sala.web.security.Requires;
import sala.web.template.Templates;

/** The district's page of all schools and their nodes, and of one. */
@Path("/fleet")
@Singleton
@Produces(MediaType.TEXT_HTML)
public class FleetResource {

    private final FleetDesk desk;
    private final Reader reader;
    private final Redirect redirect;
    private final Templates templates;

    @Inject
    public FleetResource(FleetDesk desk, Reader reader, Redirect redirect, Templates templates) {
        this.desk = desk;
        this.reader = reader;
        this.redirect = redirect;
        this.templates = templates;
    }

    @GET
    @Requires(Permission.FLEET_VIEW)
    public Html list(@BeanParam Listing listing) {
        Page<FleetLine> page = desk.page(listing);
        Map<FleetFilter, Long> counts = desk.counts();
        return here -> templates.fleetList(here, listing, page, counts, desk.now());
    }

    @GET
    @Path("{school}")
    @Requires(Permission.FLEET_VIEW)
    public Html show(@PathParam("school") UUID school) {
        SchoolView view = desk.view(school);
        return here -> templates.fleetShow(here, view, "", "", Form.empty());
    }

    /** Shows the code in the answer itself: it is kept nowhere, so it cannot be shown again. */
    @POST
    @Path("{school}/code")
    @Requires(Permission.FLEET_MANAGE)
    public Html makeCode(@PathParam("school") UUID school, @Context UriInfo uri) {
        JoinCode code = desk.makeCode(school, reader.visitor().id());
        SchoolView view = desk.view(school);
        String address = uri.getBaseUri().toString().replaceAll("/+$", "");
        return here -> templates.fleetShow(here, view, code.text(), address, Form.empty());
    }

    @POST
    @Path("{school}/code/revoke")
    @Requires(Permission.FLEET_MANAGE)
    public Response revokeCode(@PathParam("school") UUID school) {
        desk.revokeCode(school, reader.visitor().id());
        return redirect.done("/fleet/" + school, "fleet.code-revoked");
    }

    @POST
    @Path("{school}/cut-off")
    @Requires(Permission.FLEET_MANAGE)
    public Response cutOff(@PathParam("school") UUID school) {
        desk.cutOff(school, reader.visitor().id());
        return redirect.done("/fleet/" + school, "fleet.was-cut-off");
    }
}
