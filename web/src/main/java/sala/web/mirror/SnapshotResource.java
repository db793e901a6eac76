package sala.web.mirror;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Base64;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import sala.mirror.fleet.Caller;
import sala.mirror.protocol.Said;
import sala.mirror.publication.Deliverables;
import sala.mirror.publication.PatchAnswer;
import sala.mirror.publication.Publication;
import sala.mirror.publication.Publications;
import sala.mirror.publication.Ranges;
import sala.mirror.stream.PatchesWanted;
import sala.mirror.stream.Wanted;
import sala.mirror.transfer.Snapshots;
import sala.web.security.Proven;

/** Where school nodes fetch what their school must hold. */
@Path("/api/v1/mirror")
@Singleton
@Proven(by = "the node's own key")
public class SnapshotResource {

    private static final byte[] NO_BODY = {};
    private static final int HASH_LETTERS = 64;

    private final NodeRequests requests;
    private final Publications publications;
    private final Deliverables deliverables;

    @Inject
    public SnapshotResource(NodeRequests requests, Publications publications, Deliverables deliverables) {
        this.requests = requests;
        this.publications = publications;
        this.deliverables = deliverables;
    }

    @GET
    @Path("snapshot")
    @Produces("application/zstd")
    @Operation(summary = "What leads from the list that a node has to the newest, signed")
    public Response snapshot(
            @Context HttpServletRequest http,
            @QueryParam("from") @DefaultValue("0") long from,
            @QueryParam("alone") boolean alone) {
        Caller caller = requests.caller(http, NO_BODY);
        Publication newest = publications.since(caller.node().school(), from, alone);
        return Response.ok(newest.manifest())
                .header(Snapshots.SIGNATURE, Base64.getUrlEncoder().encodeToString(newest.signature()))
                .build();
    }

    @POST
    @Path("records")
    @Produces("application/gzip")
    @Operation(summary = "Records by their hashes")
    public byte[] records(@Context HttpServletRequest http, byte[] body) {
        Caller caller = requests.caller(http, body);
        return deliverables.records(caller.node().school(), hashes(body));
    }

    @POST
    @Path("files")
    @Produces("application/zstd")
    @Operation(summary = "Ranges of many files of the newest snapshot, in one answer")
    public StreamingOutput files(@Context HttpServletRequest http, byte[] body) {
        Caller caller = requests.caller(http, body);
        Ranges ranges = deliverables.ranges(caller.node().school(), Wanted.read(body));
        return ranges::sendTo;
    }

    @POST
    @Path("patches")
    @Produces("application/zstd")
    @Operation(summary = "What makes files of the newest snapshot out of older versions that a node has")
    public StreamingOutput patches(@Context HttpServletRequest http, byte[] body) {
        Caller caller = requests.caller(http, body);
        PatchAnswer patches = deliverables.patches(caller.node().school(), PatchesWanted.read(body));
        return patches::sendTo;
    }

    @GET
    @Path("extents/{snapshot}/{place}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(summary = "What each megabyte of a large file hashes to, for who has a spoiled one")
    public byte[] extents(
            @Context HttpServletRequest http, @PathParam("snapshot") long snapshot, @PathParam("place") int place) {
        Caller caller = requests.caller(http, NO_BODY);
        return deliverables.extents(caller.node().school(), snapshot, place);
    }

    private static List<String> hashes(byte[] body) {
        return Said.readAll(body).texts(Said.ALL, Deliverables.MOST_RECORDS, HASH_LETTERS);
    }
}
