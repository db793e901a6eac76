package sala.web.peer;

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
import java.util.UUID;
import sala.access.Permission;
import sala.mirror.peer.LanSetting;
import sala.web.page.Form;
import sala.web.page.Html;
import sala.web.page.Redirect;
import sala.web.security.Requires;
import sala.web.template.Templates;

/** At a school: the servers nearby that this one takes lessons from and gives them to. */
@Path("/node/peers")
@Singleton
@Produces(MediaType.TEXT_HTML)
@Requires(Permission.NODE_KEEP)
public class PeersResource {

    private static final String PAGE = "/node/peers";

    private final PeersDesk desk;
    private final Redirect redirect;
    private final Templates templates;

    @Inject
    public PeersResource(PeersDesk desk, Redirect redirect, Templates templates) {
        this.desk = desk;
        this.redirect = redirect;
        this.templates = templates;
    }

    @GET
    public Html show() {
        return page(Form.empty());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        return form.submit(
                () -> {
                    desk.add(form.required("address"));
                    return redirect.done(PAGE, "peer.added");
                },
                this::page);
    }

    @POST
    @Path("{id}/remove")
    public Response remove(@PathParam("id") UUID id) {
        desk.remove(id);
        return redirect.done(PAGE, "peer.removed");
    }

    @POST
    @Path("setting")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response set(MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        desk.set(new LanSetting(form.checked("takes"), form.checked("announces")));
        return redirect.done(PAGE, "peer.saved");
    }

    private Html page(Form form) {
        PeersView view = desk.view();
        return here -> templates.peerList(here, view, form);
    }
}
