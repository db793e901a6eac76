package sala.web.disk;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.BeanParam;
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
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sala.access.Actor;
import sala.access.Permission;
import sala.fault.Invalid;
import sala.media.disk.DiskFile;
import sala.media.disk.DiskImport;
import sala.media.disk.DiskImports;
import sala.media.disk.FileChoice;
import sala.media.disk.FileFilter;
import sala.media.disk.walk.ImportFolders;
import sala.media.disk.walk.RawPath;
import sala.paging.Page;
import sala.paging.Paging;
import sala.web.page.Listing;
import sala.web.page.Reader;
import sala.web.security.Requires;
import sala.web.text.Wording;

/** Disks of lessons for programs. */
@Path("/api/v1/media/imports")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
@Requires(Permission.MEDIA_IMPORT)
public class ImportsApiResource {

    private final DiskImports imports;
    private final ImportFolders folders;
    private final ImportDesk desk;
    private final Reader reader;

    @Inject
    public ImportsApiResource(DiskImports imports, ImportFolders folders, ImportDesk desk, Reader reader) {
        this.imports = imports;
        this.folders = folders;
        this.desk = desk;
        this.reader = reader;
    }

    /** One page of the imports. */
    public record Imports(long total, int page, List<Line> imports) {}

    /** An import in a list. */
    public record Line(UUID id, String dir, String state) {}

    /** The folders that may be chosen next. */
    public record Folders(List<Place> folders) {}

    /** A folder of the server. */
    public record Place(String dir, String name) {}

    /** A folder to be looked at, as {@code folders} gave it or as people write it. */
    public record Begin(@Nullable String dir) {}

    /** One page of a plan. */
    public record Files(long total, int page, List<FileAnswer> files) {}

    /** How many files it was done with. */
    public record Count(int count) {}

    @GET
    public Imports list(@BeanParam Listing listing) {
        Page<DiskImport> page = imports.page(reader.actor(), listing.paging());
        return new Imports(
                page.total(),
                page.paging().number(),
                page.items().stream()
                        .map(disk -> new Line(disk.id(), disk.shown(), Wording.code(disk.state())))
                        .toList());
    }

    /** What is in a folder; without one, where disks are mounted. */
    @GET
    @Path("folders")
    public Folders folders(@QueryParam("dir") @DefaultValue("") String dir) {
        List<ImportFolders.Folder> found = dir.isEmpty() ? folders.places() : folders.in(raw(dir));
        return new Folders(found.stream()
                .map(folder -> new Place(folder.raw(), folder.name()))
                .toList());
    }

    /** Has a folder looked at; the same one again while its import is not finished. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response begin(Begin request) {
        if (request.dir() == null || request.dir().isBlank()) {
            throw new Invalid("dir", "field.required");
        }
        UUID id = imports.begin(reader.actor(), raw(request.dir()));
        return Response.created(URI.create("/api/v1/media/imports/" + id))
                .entity(ImportAnswer.of(desk.head(reader.actor(), id)))
                .build();
    }

    @GET
    @Path("{id}")
    public ImportAnswer show(@PathParam("id") UUID id) {
        return ImportAnswer.of(desk.head(reader.actor(), id));
    }

    @GET
    @Path("{id}/files")
    public Files files(
            @PathParam("id") UUID id,
            @QueryParam("show") @DefaultValue("all") String show,
            @QueryParam("words") @DefaultValue("") String words,
            @QueryParam("page") @DefaultValue("1") int page,
            @QueryParam("size") @DefaultValue("50") int size) {
        Page<DiskFile> files = imports.files(
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
        return new Count(imports.edit(reader.actor(), id, request.choice(), request.edit()));
    }

    /** Refused as a whole where the school has not the room, unless {@code fitting} asks for as many as it has. */
    @POST
    @Path("{id}/accept")
    @Consumes(MediaType.APPLICATION_JSON)
    public Count accept(@PathParam("id") UUID id, ChoiceRequest request) {
        return count(id, request, Boolean.TRUE.equals(request.fitting()) ? imports::acceptFitting : imports::accept);
    }

    /** Takes an acceptance back, of those whose turn has not come. */
    @POST
    @Path("{id}/undo")
    @Consumes(MediaType.APPLICATION_JSON)
    public Count undo(@PathParam("id") UUID id, ChoiceRequest request) {
        return count(id, request, imports::undo);
    }

    @POST
    @Path("{id}/leave-out")
    @Consumes(MediaType.APPLICATION_JSON)
    public Count leaveOut(@PathParam("id") UUID id, ChoiceRequest request) {
        return count(id, request, imports::leaveOut);
    }

    /** Looks at the disk once more, by the rules as they are now. */
    @POST
    @Path("{id}/plan")
    public void plan(@PathParam("id") UUID id) {
        imports.planAgain(reader.actor(), id);
    }

    @POST
    @Path("{id}/stop")
    public void stop(@PathParam("id") UUID id) {
        imports.stop(reader.actor(), id);
    }

    @POST
    @Path("{id}/go-on")
    public void goOn(@PathParam("id") UUID id) {
        imports.goOn(reader.actor(), id);
    }

    private Count count(UUID id, ChoiceRequest request, Deed deed) {
        return new Count(deed.with(reader.actor(), id, request.choice()));
    }

    /** Paths with escaped bytes are taken as they are. */
    private static String raw(String dir) {
        return dir.matches(".*%[0-9A-F]{2}.*") ? dir : RawPath.ofText(dir);
    }

    @FunctionalInterface
    private interface Deed {
        int with(Actor actor, UUID id, FileChoice choice);
    }
}
