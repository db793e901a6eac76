package sala.web.media;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import sala.access.Permission;
import sala.media.intake.Arrived;
import sala.media.intake.MediaIntake;
import sala.media.item.ItemFiles;
import sala.media.item.MediaItem;
import sala.media.item.MediaItems;
import sala.media.subtitle.Subtitles;
import sala.media.subtitle.UnreadWords;
import sala.media.workshop.Transcoding;
import sala.web.indicator.IndicatorDesk;
import sala.web.page.Reader;
import sala.web.security.BodyLimit;
import sala.web.security.Requires;
import sala.web.text.Texts;

/** The register for programs. */
@Path("/api/v1/media")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
public class MediaResource {

    private final MediaItems items;
    private final Subtitles subtitles;
    private final UnreadWords unread;
    private final ItemFiles files;
    private final MediaIntake intake;
    private final Transcoding transcoding;
    private final IncomingFile incoming;
    private final IndicatorDesk indicators;
    private final SameFileAnswer sameFile;
    private final Reader reader;
    private final Texts texts;

    @Inject
    public MediaResource(
            MediaItems items,
            Subtitles subtitles,
            UnreadWords unread,
            ItemFiles files,
            MediaIntake intake,
            Transcoding transcoding,
            IncomingFile incoming,
            IndicatorDesk indicators,
            SameFileAnswer sameFile,
            Reader reader,
            Texts texts) {
        this.items = items;
        this.subtitles = subtitles;
        this.unread = unread;
        this.files = files;
        this.intake = intake;
        this.transcoding = transcoding;
        this.incoming = incoming;
        this.indicators = indicators;
        this.sameFile = sameFile;
        this.reader = reader;
        this.texts = texts;
    }

    /** Takes {@code file} and, optionally, {@code metadata} (JSON) and {@code again=true}. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @BodyLimit(BodyLimit.STREAMED)
    @Requires(Permission.MEDIA_UPLOAD)
    @Operation(summary = "Takes a file into the register: multipart with file, metadata (JSON) and again")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema = @Schema(implementation = NewFile.class)))
    @APIResponseSchema(value = NewItem.class, responseCode = "201")
    public Response take(@Context HttpServletRequest request) {
        Received received = incoming.read(reader.actor(), request);
        Arrived file = received.file();
        return sameFile.orElse(() -> created(
                intake.take(reader.actor(), file, MediaMetadata.read(received.field("metadata"), file.label()))));
    }

    @GET
    @Path("{id}")
    @Requires(Permission.MEDIA_VIEW)
    @Operation(summary = "An item: how its files are, where it plays")
    public MediaAnswer show(@PathParam("id") UUID id) {
        MediaItem item = items.get(id, reader.actor(), Permission.MEDIA_VIEW);
        return MediaAnswer.of(
                item,
                files.damage(item),
                transcoding.job(id).orElse(null),
                indicators.named(item.details().card().indicators()).stream()
                        .map(NamedIndicator::of)
                        .toList(),
                Said.All.of(subtitles.of(id), unread.of(id)),
                key -> texts.text(reader.language(), key));
    }

    private static Response created(MediaItem item) {
        return Response.created(URI.create("/api/v1/media/" + item.id()))
                .entity(new NewItem(item.id(), MediaStatus.of(item)))
                .build();
    }
}
