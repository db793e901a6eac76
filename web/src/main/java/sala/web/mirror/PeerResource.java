package sala.web.mirror;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import sala.mirror.peer.HashList;
import sala.mirror.peer.Offerings;
import sala.mirror.peer.PeerGate;
import sala.mirror.peer.PeerWanted;
import sala.web.security.AtMost;
import sala.web.security.Open;
import sala.web.security.Proven;

/** At a school: where other schools' nodes on the same network take files. */
@Path("/api/v1/mirror/peer")
@Singleton
@Proven(by = "the key of a node of the same district")
public class PeerResource {

    private final PeerGate gate;
    private final Offerings offerings;

    @Inject
    public PeerResource(PeerGate gate, Offerings offerings) {
        this.gate = gate;
        this.offerings = offerings;
    }

    @GET
    @Path("hello")
    @AtMost(perMinute = 300)
    @Open("a node nearby proves who it is to whoever asks; it tells its school's name, as its first page does")
    @Produces(MediaType.TEXT_PLAIN)
    @Operation(summary = "Which node this is, signed, for others on the same network")
    public String hello(@QueryParam("nonce") String nonce) {
        return gate.hello(String.valueOf(nonce));
    }

    @POST
    @Path("held")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(summary = "Which of these files this node gives to its neighbours: a bit for each")
    public byte[] held(@Context HttpServletRequest http, byte[] hashes) {
        admit(http, hashes);
        return offerings.held(HashList.read(hashes));
    }

    @POST
    @Path("files")
    @Produces("application/zstd")
    @Operation(summary = "Ranges of many files that are for every school, in one answer")
    public StreamingOutput files(@Context HttpServletRequest http, byte[] wanted) {
        admit(http, wanted);
        Offerings.Offer offer = offerings.ranges(PeerWanted.read(wanted));
        return offer::sendTo;
    }

    private void admit(HttpServletRequest http, byte[] body) {
        gate.admit(NodeRequests.token(http), NodeRequests.line(http, body));
    }
}
