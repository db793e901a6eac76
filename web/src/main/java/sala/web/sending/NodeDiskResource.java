package sala.web.sending;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sala.access.Permission;
import sala.job.Job;
import sala.job.Jobs;
import sala.media.disk.walk.ImportFolders;
import sala.mirror.disk.TakenDisk;
import sala.mirror.disk.TakenDisks;
import sala.mirror.unpacking.ImportDisk;
import sala.web.node.DiskWords;
import sala.web.page.Form;
import sala.web.page.Html;
import sala.web.page.Redirect;
import sala.web.security.Requires;
import sala.web.template.Templates;
import sala.web.text.Texts;

/** The keeper's page for a disk from the district. */
@Path("/node/disk")
@Singleton
@Produces(MediaType.TEXT_HTML)
@Requires(Permission.NODE_KEEP)
public class NodeDiskResource {

    private static final String PAGE = "/node/disk";

    private final ImportFolders folders;
    private final ImportDisk imports;
    private final TakenDisks taken;
    private final Jobs jobs;
    private final Texts texts;
    private final Redirect redirect;
    private final Templates templates;

    @Inject
    public NodeDiskResource(
            ImportFolders folders,
            ImportDisk imports,
            TakenDisks taken,
            Jobs jobs,
            Texts texts,
            Redirect redirect,
            Templates templates) {
        this.folders = folders;
        this.imports = imports;
        this.taken = taken;
        this.jobs = jobs;
        this.texts = texts;
        this.redirect = redirect;
        this.templates = templates;
    }

    @GET
    public Html show(@QueryParam("dir") @Nullable String dir) {
        Optional<Job> job = imports.find();
        DiskPlace place = DiskPlace.of(folders, dir == null ? "" : dir, PAGE + "?");
        List<TakenDisk> disks = taken.newest();
        return here -> templates.sendingTake(here, place, job, disks, new DiskWords(here.language(), texts));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response take(MultivaluedMap<String, String> values) {
        UUID unused = imports.submit(folders.allowed(Form.of(values).required("dir")));
        return redirect.done(PAGE, "disk.begun");
    }

    @POST
    @Path("stop")
    public Response stop() {
        imports.find().ifPresent(job -> jobs.cancel(job.id()));
        return redirect.done(PAGE, "disk.stopped");
    }
}
