package sala.web.disk;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.BeanParam;
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
import sala.media.description.Licence;
import sala.media.description.MediaSource;
import sala.media.disk.DiskImport;
import sala.media.disk.DiskImports;
import sala.web.page.Form;
import sala.web.page.Html;
import sala.web.page.Listing;
import sala.web.page.Reader;
import sala.web.page.Redirect;
import sala.web.security.Requires;
import sala.web.template.Templates;

/** The plan of one disk, and the buttons for all of it. */
@Path("/media/imports")
@Singleton
@Produces(MediaType.TEXT_HTML)
@Requires(Permission.MEDIA_IMPORT)
public class ImportResource {

    private static final int ROWS = 50;
    /** The whole page, once the work has ended: its list is another one then. */
    private static final String READ_ANEW = "HX-Refresh";

    private final DiskImports imports;
    private final ImportDesk desk;
    private final Reader reader;
    private final Redirect redirect;
    private final Templates templates;

    @Inject
    public ImportResource(DiskImports imports, ImportDesk desk, Reader reader, Redirect redirect, Templates templates) {
        this.imports = imports;
        this.desk = desk;
        this.reader = reader;
        this.redirect = redirect;
        this.templates = templates;
    }

    @GET
    @Path("{id}")
    public Html show(@PathParam("id") UUID id, @BeanParam Listing listing) {
        FileSearch search = new FileSearch(listing);
        ImportView view = desk.page(reader.actor(), id, search.filter(), listing.paging(ROWS));
        return here -> templates.diskShow(here, view, search);
    }

    /** How far the work is, to be put in the place of what the page showed before. */
    @GET
    @Path("{id}/progress")
    public Response progress(@PathParam("id") UUID id) {
        ImportView view = desk.head(reader.actor(), id);
        Html head = here -> templates.diskProgress(here, view);
        Response.ResponseBuilder answer = Response.ok(head);
        return (view.disk().state().isBusy() ? answer : answer.header(READ_ANEW, true)).build();
    }

    @POST
    @Path("{id}/plan")
    public Response plan(@PathParam("id") UUID id) {
        imports.planAgain(reader.actor(), id);
        return redirect.to(address(id));
    }

    @POST
    @Path("{id}/stop")
    public Response stop(@PathParam("id") UUID id) {
        imports.stop(reader.actor(), id);
        return redirect.done(address(id), "import.stopped");
    }

    @POST
    @Path("{id}/go-on")
    public Response goOn(@PathParam("id") UUID id) {
        imports.goOn(reader.actor(), id);
        return redirect.to(address(id));
    }

    @POST
    @Path("{id}/terms")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response terms(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        imports.terms(
                reader.actor(),
                id,
                new DiskImport.Terms(
                        form.choice("source", MediaSource.class).orElse(null),
                        form.choice("licence", Licence.class).orElse(Licence.UNKNOWN)));
        return redirect.done(address(id), "import.terms-kept");
    }

    private static String address(UUID id) {
        return "/media/imports/" + id;
    }
}
