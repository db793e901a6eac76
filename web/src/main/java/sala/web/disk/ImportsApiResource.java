package sala.web.disk;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
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
import sala.access.Permission;
import sala.fault.Invalid;
import sala.media.disk.DiskImport;
import sala.media.disk.DiskImports;
import sala.media.disk.walk.ImportFolders;
import sala.media.disk.walk.RawPath;
import sala.paging.Page;
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

    /** Paths with escaped bytes are taken as they are. */
    private static String raw(String dir) {
        return dir.matches(".*%[0-9A-F]{2}.*") ? dir : RawPath.ofText(dir);
    }
}
