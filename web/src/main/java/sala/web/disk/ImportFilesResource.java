package sala.web.disk;

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
import java.util.UUID;
import sala.access.Actor;
import sala.access.Permission;
import sala.media.disk.DiskChoices;
import sala.media.disk.DiskFile;
import sala.media.disk.FileChoice;
import sala.media.disk.FileFilter;
import sala.media.disk.NoRoomForDisk;
import sala.web.cause.Causes;
import sala.web.page.Form;
import sala.web.page.Html;
import sala.web.page.Reader;
import sala.web.page.Redirect;
import sala.web.security.Requires;
import sala.web.template.Templates;

/** What people say about the files of a plan, one by one or many at once. */
@Path("/media/imports/{id}/files")
@Singleton
@Produces(MediaType.TEXT_HTML)
@Requires(Permission.MEDIA_IMPORT)
public class ImportFilesResource {

    private final DiskChoices choices;
    private final Reader reader;
    private final Redirect redirect;
    private final Templates templates;

    @Inject
    public ImportFilesResource(DiskChoices choices, Reader reader, Redirect redirect, Templates templates) {
        this.choices = choices;
        this.reader = reader;
        this.redirect = redirect;
        this.templates = templates;
    }

    /** Does one thing with the ticked files; with all that the filter shows only when none is ticked. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response decide(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        FileFilter filter = FilesForm.filter(form);
        String back = "/media/imports/" + id + FileSearch.query(filter);
        List<Long> ticked = FilesForm.ids(form);
        if (ticked.isEmpty() && !form.has("scope", "all")) {
            return redirect.failed(back, "import.none-ticked");
        }
        FileChoice choice = ticked.isEmpty() ? FileChoice.all(filter) : FileChoice.of(ticked);
        try {
            return redirect.done(back, "import.did." + FilesForm.deed(form), decide(id, choice, form));
        } catch (RuntimeException thrown) {
            NoRoomForDisk refused = Causes.fault(thrown, NoRoomForDisk.class).orElseThrow(() -> thrown);
            return redirect.failed(
                    back, "fault." + refused.code(), refused.arguments().toArray());
        }
    }

    private int decide(UUID id, FileChoice choice, Form form) {
        Actor actor = reader.actor();
        return switch (FilesForm.deed(form)) {
            case "accept" -> choices.accept(actor, id, choice);
            case "accept-fitting" -> choices.acceptFitting(actor, id, choice);
            case "undo" -> choices.undo(actor, id, choice);
            case "leave" -> choices.leaveOut(actor, id, choice);
            default -> choices.edit(actor, id, choice, FilesForm.edit(form));
        };
    }

    @GET
    @Path("{file: \\d+}")
    public Html show(@PathParam("id") UUID id, @PathParam("file") long number) {
        DiskFile file = choices.file(reader.actor(), id, number);
        return page(file, FilesForm.of(file.words()));
    }

    @POST
    @Path("{file: \\d+}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response describe(
            @PathParam("id") UUID id, @PathParam("file") long number, MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        DiskFile file = choices.file(reader.actor(), id, number);
        String back = "/media/imports/" + id + "/files/" + number;
        return form.submit(
                () -> choices.describe(reader.actor(), id, number, FilesForm.words(form, file.words()))
                        ? redirect.done(back, "import.file-kept")
                        : redirect.failed(back, "import.too-late"),
                again -> page(file, again));
    }

    private Html page(DiskFile file, Form form) {
        List<DiskFile> besides = choices.besides(reader.actor(), file);
        return here -> templates.diskFile(here, file, besides, form);
    }
}
