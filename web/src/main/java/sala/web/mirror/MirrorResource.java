package sala.web.mirror;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import sala.mirror.batch.SignedBatch;
import sala.mirror.delivery.Intake;
import sala.mirror.fleet.Caller;
import sala.mirror.fleet.Reception;
import sala.mirror.join.Admission;
import sala.mirror.protocol.NotUnderstood;
import sala.mirror.protocol.Said;
import sala.mirror.root.DistrictRoots;
import sala.web.security.AtMost;
import sala.web.security.BodyLimit;
import sala.web.security.Open;
import sala.web.security.Proven;

/** Where school nodes join, report and deliver. */
@Path("/api/v1/mirror")
@Singleton
@Proven(by = "the node's own key")
@Produces(MediaType.TEXT_PLAIN)
public class MirrorResource {

    private final NodeRequests requests;
    private final Admission admission;
    private final Reception reception;
    private final Intake intake;
    private final DistrictRoots roots;

    @Inject
    public MirrorResource(
            NodeRequests requests, Admission admission, Reception reception, Intake intake, DistrictRoots roots) {
        this.roots = roots;
        this.requests = requests;
        this.admission = admission;
        this.reception = reception;
        this.intake = intake;
    }

    @GET
    @Path("hello")
    @AtMost(perMinute = 300)
    @Open("a node that wants to join knows nobody yet; it gets the time and public keys")
    @Operation(summary = "Time and keys, for a node that wants to join")
    public String hello(@QueryParam("nonce") String nonce) {
        return admission.hello(String.valueOf(nonce));
    }

    @POST
    @Path("join")
    @AtMost(perMinute = 60)
    @Proven(by = "a join code, sealed to this node's key")
    @Operation(summary = "Takes a node in")
    public String join(byte[] sealed) {
        return admission.admit(new String(sealed, StandardCharsets.US_ASCII));
    }

    @GET
    @Path("root/{version}")
    @AtMost(perMinute = 300)
    @Open("public keys, signed by those who are to be believed")
    @Operation(summary = "The root with this number: whom nodes are to believe, and who says so")
    public String root(@PathParam("version") int version) {
        return roots.text(version);
    }

    @GET
    @Path("head/{node}")
    @AtMost(perMinute = 3000)
    @Open("a number that says nothing; asked each minute, so without a proof that is longer than the answer")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(summary = "The number of a node's newest snapshot, signed, in 80 bytes")
    public byte[] head(@PathParam("node") UUID node) {
        return reception.head(node);
    }

    @POST
    @Path("contact")
    @Operation(summary = "Hears how a node is; tells the newest snapshot")
    public Response contact(
            @Context HttpServletRequest request,
            @QueryParam("nonce") String nonce,
            @QueryParam("said") String said,
            byte[] status) {
        Caller caller = requests.caller(request, status);
        return nonce == null
                ? brief(caller, said, status)
                : Response.ok(reception.hear(caller.node(), Said.read(status).json(), nonce))
                        .build();
    }

    private Response brief(Caller caller, @Nullable String said, byte[] body) {
        byte[] answer = reception.hear(caller.node(), said == null ? body : bytes(said));
        return Response.ok(answer, MediaType.APPLICATION_OCTET_STREAM).build();
    }

    private static byte[] bytes(String said) {
        try {
            return Base64.getUrlDecoder().decode(said);
        } catch (IllegalArgumentException e) {
            throw new NotUnderstood(e);
        }
    }

    @POST
    @Path("usage")
    @BodyLimit(SignedBatch.MOST_BYTES)
    @Operation(summary = "Takes a batch of records of use; each record counts once")
    public String usage(@Context HttpServletRequest request, @QueryParam("nonce") String nonce, byte[] batch) {
        return intake.take(requests.caller(request, batch), batch, String.valueOf(nonce));
    }
}
