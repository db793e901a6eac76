package sala.web.mirror;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import sala.mirror.fleet.Caller;
import sala.mirror.offer.OfferDesk;
import sala.web.security.BodyLimit;
import sala.web.security.Proven;

/** Where school nodes send up what their people offer to the district. */
@Path("/api/v1/mirror/offers")
@Singleton
@Proven(by = "the node's own key")
@Produces(MediaType.TEXT_PLAIN)
public class OfferedResource {

    private static final int MOST_RECORD = 4 << 20;

    private final NodeRequests requests;
    private final OfferDesk desk;

    @Inject
    public OfferedResource(NodeRequests requests, OfferDesk desk) {
        this.requests = requests;
        this.desk = desk;
    }

    @POST
    @BodyLimit(MOST_RECORD)
    @Operation(
            summary =
                    "Hears of something that a school offers; tells how much of its file is here, and what became of it")
    public String hear(@Context HttpServletRequest request, @QueryParam("nonce") String nonce, byte[] offer) {
        Caller caller = requests.caller(request, offer);
        return desk.hear(caller.node(), offer, String.valueOf(nonce));
    }

    @POST
    @Path("{thing}/bytes")
    @Operation(summary = "Takes the next piece of the file of something offered")
    public String take(
            @Context HttpServletRequest request,
            @PathParam("thing") UUID thing,
            @QueryParam("from") long from,
            @QueryParam("nonce") String nonce,
            byte[] piece) {
        Caller caller = requests.caller(request, piece);
        return desk.take(caller.node(), thing, from, piece, String.valueOf(nonce));
    }

    @POST
    @Path("{thing}/back")
    @Operation(summary = "Hears that a school has taken back what it offered")
    public String takeBack(
            @Context HttpServletRequest request,
            @PathParam("thing") UUID thing,
            @QueryParam("nonce") String nonce,
            byte[] nothing) {
        Caller caller = requests.caller(request, nothing);
        return desk.takeBack(caller.node(), thing, String.valueOf(nonce));
    }
}
