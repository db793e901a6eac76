package sala.web.disk;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import sala.access.Actor;
import sala.access.Permission;
import sala.media.disk.DiskChoices;
import sala.media.disk.DiskFile;
import sala.media.disk.FileChoice;
import sala.media.disk.FileFilter;
import sala.paging.Page;
import sala.paging.Paging;
import sala.web.page.Reader;
import sala.web.security.Requires;

/** The files of a disk's plan for programs. */
@Path("/api/v1/media/imports")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
@Requires(Permission.MEDIA_IMPORT)
public class ImportFilesApiResource {

    private final DiskChoices choices;
    private final Reader reader;

    @Inject
    public ImportFilesApiResource(DiskChoices choices, Reader reader) {
        this.choices = choices;
        this.reader = reader;
    }

    /** One page of a plan. */
    public record Files(long total, int page, List<FileAnswer> files) {}

    /** How many files it was done with. */
    public record Count(int count) {}

    @GET
    @Path("{id}/files")
    public Files files(
            @PathParam("id") UUID id,
            @QueryParam("show") @DefaultValue("all") String show,
            @QueryParam("words") @DefaultValue("") String words,
            @QueryParam("page") @DefaultValue("1") int page,
            @QueryParam("size") @DefaultValue("50") int size) {
        Page<DiskFile> files = choices.files(
                reader.actor(), id, new FileFilter(ChoiceRequest.shown(show), words), new Paging(page, size));
        return new Files(
                files.total(),
                files.paging().number(),
                files.items().stream().map(FileAnswer::of).toList());
    }

    /** Says the same about many files. */
    @PATCH
    @Path("{id}/files")
    @Consumes(MediaType.APPLICATION_JSON)
    public Count edit(@PathParam("id") UUID id, ChoiceRequest request) {
        return new Count(choices.edit(reader.actor(), id, request.choice(), request.edit()));
    }

    /** Refused as a whole where the school has not the room, unless {@code fitting} asks for as many as it has. */
    @POST
    @Path("{id}/accept")
    @Consumes(MediaType.APPLICATION_JSON)
    public Count accept(@PathParam("id") UUID id, ChoiceRequest request) {
        return count(id, request, Boolean.TRUE.equals(request.fitting()) ? choices::acceptFitting : choices::accept);
    }

    /** Takes an acceptance back, of those whose turn has not come. */
    @POST
    @Path("{id}/undo")
    @Consumes(MediaType.APPLICATION_JSON)
    public Count undo(@PathParam("id") UUID id, ChoiceRequest request) {
        return count(id, request, choices::undo);
    }

    @POST
    @Path("{id}/leave-out")
    @Consumes(MediaType.APPLICATION_JSON)
    public Count leaveOut(@PathParam("id") UUID id, ChoiceRequest request) {
        return count(id, request, choices::leaveOut);
    }

    private Count count(UUID id, ChoiceRequest request, Deed deed) {
        return new Count(deed.with(reader.actor(), id, request.choice()));
    }

    @FunctionalInterface
    private interface Deed {
        int with(Actor actor, UUID id, FileChoice choice);
    }
}
