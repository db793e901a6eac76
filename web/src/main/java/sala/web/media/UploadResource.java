package sala.web.media;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.io.InputStream;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import sala.access.Permission;
import sala.fault.Invalid;
import sala.media.intake.SameFile;
import sala.media.item.MediaItems;
import sala.media.upload.Upload;
import sala.media.upload.Uploads;
import sala.web.cause.Causes;
import sala.web.page.Reader;
import sala.web.security.BodyLimit;
import sala.web.security.Open;
import sala.web.security.Requires;

/**
 * Resumable uploads: tus 1.0 with creation and termination. The last piece makes an item of the upload, and the answer
 * says which in {@code Media-Item}; whoever missed that answer asks {@code POST …/item}, which gives the same one. With
 * {@code versionOf} among the metadata it becomes another file of that item instead.
 */
@Path("/api/v1/uploads")
@Singleton
public class UploadResource {

    private static final String VERSION = "1.0.0";
    private static final String OFFSET_STREAM = "application/offset+octet-stream";
    private static final String OFFSET = "Upload-Offset";
    private static final String LENGTH = "Upload-Length";

    private final Uploads uploads;
    private final MediaItems items;
    private final SameFileAnswer sameFile;
    private final Reader reader;

    @Inject
    public UploadResource(Uploads uploads, MediaItems items, SameFileAnswer sameFile, Reader reader) {
        this.uploads = uploads;
        this.items = items;
        this.sameFile = sameFile;
        this.reader = reader;
    }

    @OPTIONS
    @Open("says which version of tus is spoken here")
    @Operation(summary = "Which version of tus is spoken here")
    public Response options() {
        return tus(Response.noContent())
                .header("Tus-Version", VERSION)
                .header("Tus-Extension", "creation,termination")
                .header("Tus-Max-Size", Uploads.LARGEST)
                .build();
    }

    @POST
    @Requires(Permission.MEDIA_UPLOAD)
    @Operation(
            summary = "Begins a resumable upload (tus)",
            description = "Upload-Metadata: filename, again, and what POST /api/v1/media takes as metadata, each under"
                    + " its own name (numbers as digits, lists between commas) or all together as JSON under the"
                    + " name metadata; versionOf is the id of the item whose file it is to become.")
    public Response begin(
            @HeaderParam(LENGTH) @DefaultValue("-1") long length,
            @HeaderParam("Upload-Metadata") @Nullable String header) {
        if (length < 0) {
            throw new Invalid(LENGTH, "field.number");
        }
        UploadMetadata metadata = UploadMetadata.of(header);
        Upload upload = uploads.begin(reader.actor(), metadata.label(), metadata.wish(), length);
        return tus(Response.created(URI.create("/api/v1/uploads/" + upload.id())))
                .header(OFFSET, 0)
                .build();
    }

    @HEAD
    @Path("{id}")
    @Requires(Permission.MEDIA_UPLOAD)
    @Operation(summary = "How much of an upload has come (tus)")
    public Response look(@PathParam("id") UUID id) {
        Upload upload = uploads.get(reader.actor(), id);
        return tus(Response.ok())
                .header(OFFSET, upload.received())
                .header(LENGTH, upload.length())
                .header("Cache-Control", "no-store")
                .build();
    }

    @PATCH
    @BodyLimit(BodyLimit.STREAMED)
    @Path("{id}")
    @Consumes(OFFSET_STREAM)
    @Requires(Permission.MEDIA_UPLOAD)
    @Operation(summary = "One more piece (tus); the last one makes the item")
    public Response append(
            @PathParam("id") UUID id,
            @HeaderParam(OFFSET) @DefaultValue("-1") long offset,
            @HeaderParam("Content-Length") @DefaultValue("0") long length,
            InputStream bytes) {
        uploads.requireWithin(reader.actor(), id, offset, length);
        Upload upload = uploads.append(reader.actor(), id, offset, bytes);
        ResponseBuilder response = tus(Response.noContent()).header(OFFSET, upload.received());
        if (upload.isComplete()) {
            say(id, response);
        }
        return response.build();
    }

    /** All bytes have come in any case; a file that the register has already is offered, not refused. */
    private void say(UUID id, ResponseBuilder response) {
        try {
            response.header("Media-Item", uploads.finish(reader.actor(), id, false));
        } catch (RuntimeException thrown) {
            SameFile same = Causes.only(thrown, SameFile.class).orElseThrow(() -> thrown);
            response.header("Media-Existing", same.existing());
        }
    }

    @DELETE
    @Path("{id}")
    @Requires(Permission.MEDIA_UPLOAD)
    @Operation(summary = "Gives an upload up (tus)")
    public Response abandon(@PathParam("id") UUID id) {
        uploads.abandon(reader.actor(), id);
        return tus(Response.noContent()).build();
    }

    /** Makes an item of a complete upload; harmless when it is one already. */
    @POST
    @Path("{id}/item")
    @Produces(MediaType.APPLICATION_JSON)
    @Requires(Permission.MEDIA_UPLOAD)
    @Operation(summary = "Makes an item of a complete upload; harmless when it is one already")
    @APIResponseSchema(value = NewItem.class, responseCode = "201")
    public Response finish(@PathParam("id") UUID id, @QueryParam("again") boolean again) {
        return sameFile.orElse(() -> {
            UUID item = uploads.finish(reader.actor(), id, again);
            return Response.created(URI.create("/api/v1/media/" + item))
                    .entity(new NewItem(item, MediaStatus.of(items.get(item))))
                    .build();
        });
    }

    private static ResponseBuilder tus(ResponseBuilder response) {
        return response.header("Tus-Resumable", VERSION);
    }
}
