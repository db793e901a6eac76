package sala.web.disk;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import sala.access.Permission;
import sala.media.disk.DiskImport;
import sala.media.disk.DiskImports;
import sala.media.disk.walk.ImportFolders;
import sala.paging.Page;
import sala.web.page.Form;
import sala.web.page.Html;
import sala.web.page.Listing;
import sala.web.page.Reader;
import sala.web.page.Redirect;
import sala.web.security.Requires;
import sala.web.template.Templates;

/** The disks that were looked at, and choosing another. */
@Path("/media/imports")
@Singleton
@Produces(MediaType.TEXT_HTML)
@Requires(Permission.MEDIA_IMPORT)
public class ImportsResource {

    private final DiskImports imports;
    private final ImportFolders folders;
    private final Reader reader;
    private final Redirect redirect;
    private final Templates templates;

    @Inject
    public ImportsResource(
            DiskImports imports, ImportFolders folders, Reader reader, Redirect redirect, Templates templates) {
        this.imports = imports;
        this.folders = folders;
        this.reader = reader;
        this.redirect = redirect;
        this.templates = templates;
    }

    @GET
    public Html list(@BeanParam Listing listing) {
        Page<DiskImport> page = imports.page(reader.actor(), listing.paging());
        return here -> templates.diskList(here, listing, page);
    }

    @GET
    @Path("new")
    public Response choose(@BeanParam Listing listing) {
        Form form = listing.form("dir");
        return form.submit(
                () -> Response.ok(choosing(ChosenFolder.of(folders, form.raw("dir")), form))
                        .build(),
                again -> choosing(ChosenFolder.of(folders, ""), again));
    }

    @POST
    @Path("new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response begin(MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        return form.submit(
                () -> redirect.to("/media/imports/" + imports.begin(reader.actor(), form.required("dir"))),
                again -> choosing(ChosenFolder.of(folders, ""), again));
    }

    private Html choosing(ChosenFolder chosen, Form form) {
        return here -> templates.diskChoose(here, chosen, form);
    }
}
