package sala.web.fleet;

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
import sala.access.Permission;
import sala.mirror.sync.SyncClock;
import sala.web.page.Form;
import sala.web.page.Html;
import sala.web.page.Reader;
import sala.web.page.Redirect;
import sala.web.peer.PeersDesk;
import sala.web.peer.PeersView;
import sala.web.security.Requires;
import sala.web.template.Templates;

/** The keeper's page of this node: how it stands with the district, and synchronising now. */
@Path("/node")
@Singleton
@Produces(MediaType.TEXT_HTML)
@Requires(Permission.NODE_KEEP)
public class NodePageResource {

    private final NodeOverview overview;
    private final PeersDesk peers;
    private final SyncClock syncClock;
    private final Reader reader;
    private final Redirect redirect;
    private final Templates templates;

    @Inject
    public NodePageResource(
            NodeOverview overview,
            PeersDesk peers,
            SyncClock syncClock,
            Reader reader,
            Redirect redirect,
            Templates templates) {
        this.peers = peers;
        this.reader = reader;
        this.overview = overview;
        this.syncClock = syncClock;
        this.redirect = redirect;
        this.templates = templates;
    }

    @GET
    public Html show() {
        return page(Form.empty());
    }

    private Html page(Form form) {
        NodeOverview.View view = overview.view();
        PeersView near = peers.view();
        return here -> templates.fleetNode(here, view, near, form);
    }

    /** Goes to the district with the next contact, which is soon. */
    @POST
    @Path("help")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response help(MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        return form.submit(
                () -> {
                    overview.askForHelp(reader.actor(), reader.visitor().name(), form.required("words"));
                    syncClock.soon();
                    return redirect.done("/node", "help.asked");
                },
                this::page);
    }

    @POST
    @Path("sync")
    public Response sync() {
        syncClock.now();
        return redirect.done("/node", "node.sync-begun");
    }
}
