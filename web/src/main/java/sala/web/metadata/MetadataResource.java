package sala.web.metadata;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import sala.access.Permission;
import sala.fault.Invalid;
import sala.media.item.MediaItem;
import sala.media.item.MediaItems;
import sala.web.indicator.IndicatorDesk;
import sala.web.page.Reader;
import sala.web.security.Requires;

/** What the register says of an item, in the words of other catalogues. */
@Path("/api/v1/media")
@Singleton
public class MetadataResource {

    private final MediaItems items;
    private final IndicatorDesk indicators;
    private final Reader reader;

    @Inject
    public MetadataResource(MediaItems items, IndicatorDesk indicators, Reader reader) {
        this.items = items;
        this.indicators = indicators;
        this.reader = reader;
    }

    @GET
    @Path("{id}/metadata")
    @Produces(MediaType.APPLICATION_XML)
    @Requires(Permission.MEDIA_VIEW)
    @Operation(summary = "An item as Dublin Core or as Learning Object Metadata, in XML")
    @Parameter(name = "format", in = ParameterIn.QUERY, description = "dc or lom")
    public String metadata(
            @PathParam("id") UUID id, @QueryParam("format") @DefaultValue("dc") String format, @Context UriInfo uri) {
        MediaItem item = items.get(id, reader.actor(), Permission.MEDIA_VIEW);
        Catalogued catalogued = new Catalogued(
                item,
                uri.getBaseUri().resolve("/media/" + id),
                indicators.named(item.details().card().indicators()));
        return switch (format) {
            case "dc" -> DublinCore.of(catalogued);
            case "lom" -> LearningObject.of(catalogued);
            default -> throw new Invalid("format", "field.choice-of", "dc, lom");
        };
    }
}
