package sala.web.worker;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import sala.blob.Blob;
import sala.blob.BlobStore;
import sala.blob.Hash;
import sala.blob.NoSuchBlob;
import sala.fault.Invalid;
import sala.media.scan.FileCheck;
import sala.web.file.BlobAnswers;
import sala.web.security.BodyLimit;
import sala.web.security.Proven;

/** Lends files to workers, and takes in what they have made. */
@Path("/api/v1/worker/files")
@Singleton
@Proven(by = "the key of a worker, which it has put into the database")
@Produces(MediaType.APPLICATION_OCTET_STREAM)
public class WorkerFileResource {

    private final WorkerGate gate;
    private final BlobStore blobs;
    private final BlobAnswers answers;
    private final FileCheck check;

    @Inject
    public WorkerFileResource(WorkerGate gate, BlobStore blobs, BlobAnswers answers, FileCheck check) {
        this.gate = gate;
        this.blobs = blobs;
        this.answers = answers;
        this.check = check;
    }

    /** What this node would not open itself is not lent either: a worker may have nobody to ask. */
    @GET
    @Path("{hash}")
    @Operation(summary = "Lends a file to a worker, from some byte on")
    public Response lend(
            @PathParam("hash") String name, @Context HttpServletRequest request, @Context HttpHeaders headers) {
        gate.require(request);
        Hash hash = hash(name);
        Blob blob = blobs.find(hash).orElseThrow(() -> new NoSuchBlob(hash));
        if (request.getMethod().equals("GET") && headers.getHeaderString("Range") == null) {
            blobs.withFile(hash, file -> {
                check.require(file);
                return file;
            });
        }
        return answers.answer(blob, MediaType.APPLICATION_OCTET_STREAM, true, headers);
    }

    @PUT
    @Path("{hash}")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @BodyLimit(BodyLimit.STREAMED)
    @Operation(summary = "Takes in a file that a worker has made")
    public Response take(@PathParam("hash") String name, @Context HttpServletRequest request, InputStream body) {
        gate.require(request);
        if (!blobs.put(body).hash().equals(hash(name))) {
            throw new Invalid("hash", "worker.other-bytes");
        }
        return Response.noContent().build();
    }

    private static Hash hash(String name) {
        if (!Hash.isHash(name)) {
            throw new Invalid("hash", "field.choice");
        }
        return new Hash(name);
    }
}
