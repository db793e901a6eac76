package sala.web.sending;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sala.access.Permission;
import sala.fault.NotFound;
import sala.mirror.sending.SentDisk;
import sala.mirror.sending.SentDisks;
import sala.paging.Page;
import sala.web.page.Form;
import sala.web.page.Html;
import sala.web.page.Listing;
import sala.web.page.Reader;
import sala.web.page.Redirect;
import sala.web.security.Requires;
import sala.web.template.Templates;

/** The district's ledger of disks, and the making of one. */
@Path("/disks")
@Singleton
@Produces(MediaType.TEXT_HTML)
public class DisksResource {

    private static final int A_SHEET = 50;

    private final SentDisks ledger;
    private final MakingDesk desk;
    private final Reader reader;
    private final Redirect redirect;
    private final Templates templates;

    @Inject
    public DisksResource(SentDisks ledger, MakingDesk desk, Reader reader, Redirect redirect, Templates templates) {
        this.ledger = ledger;
        this.desk = desk;
        this.reader = reader;
        this.redirect = redirect;
        this.templates = templates;
    }

    @GET
    @Requires(Permission.FLEET_VIEW)
    public Html list(@BeanParam Listing listing) {
        Page<SentDisk> page = ledger.page(listing.filter("words").orElse(""), listing.paging(A_SHEET));
        return here -> templates.sendingLedger(here, listing, page);
    }

    @GET
    @Path("new")
    @Requires(Permission.FLEET_MANAGE)
    public Response making(@QueryParam("school") @Nullable UUID school, @QueryParam("dir") @Nullable String dir) {
        if (school == null) {
            return redirect.to("/fleet");
        }
        Making making = desk.of(school, dir == null ? "" : dir);
        Html page = here -> templates.sendingMake(here, making);
        return Response.ok(page).build();
    }

    @POST
    @Path("new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires(Permission.FLEET_MANAGE)
    public Response make(@QueryParam("school") @Nullable UUID school, MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        desk.begin(
                given(school), form.required("dir"), reader.visitor().id(), form.checked("anew"), form.checked("week"));
        return redirect.done(page(given(school)), "disk.begun");
    }

    /** Takes in what a school left on a disk that came back, without writing a new one. */
    @POST
    @Path("back")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires(Permission.FLEET_MANAGE)
    public Response takeBack(@QueryParam("school") @Nullable UUID school, MultivaluedMap<String, String> values) {
        boolean any = desk.takeBack(Form.of(values).required("dir"));
        return redirect.done(page(given(school)), any ? "disk.taken-back" : "disk.nothing-back");
    }

    @POST
    @Path("stop")
    @Requires(Permission.FLEET_MANAGE)
    public Response stop(@QueryParam("school") @Nullable UUID school) {
        desk.stop(given(school));
        return redirect.done(page(given(school)), "disk.stopped");
    }

    @POST
    @Path("{disk}/handed")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires(Permission.FLEET_MANAGE)
    public Response handed(@PathParam("disk") UUID disk, MultivaluedMap<String, String> values) {
        ledger.handedTo(disk, Form.of(values).required("name"), reader.visitor().id());
        return redirect.done(page(ledger.get(disk).school()), "disk.was-handed");
    }

    private static String page(UUID school) {
        return "/disks/new?school=" + school;
    }

    private static UUID given(@Nullable UUID school) {
        if (school == null) {
            throw new NotFound("school");
        }
        return school;
    }
}
