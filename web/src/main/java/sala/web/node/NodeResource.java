package sala.web.node;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import sala.fault.Invalid;
import sala.mirror.district.DistrictLink;
import sala.mirror.join.Joining;
import sala.web.security.Proven;

/** Joins and synchronises this node, and brings disks in, for the launcher. */
@Path("/api/v1/node")
@Singleton
@Proven(by = "the control token in the data folder, from this machine")
public class NodeResource {

    private final ControlGate gate;
    private final Joining joining;
    private final SyncStream stream;
    private final ImportStream imports;
    private final DiskStream disks;

    @Inject
    public NodeResource(ControlGate gate, Joining joining, SyncStream stream, ImportStream imports, DiskStream disks) {
        this.disks = disks;
        this.gate = gate;
        this.joining = joining;
        this.stream = stream;
        this.imports = imports;
    }

    /** What the launcher sends. */
    public record JoinRequest(@Nullable String url, @Nullable String token) {

        /** Without the token, which lets a node in. */
        @Override
        public String toString() {
            return "JoinRequest[" + url + "]";
        }
    }

    /** What this node now belongs to. */
    public record Joined(UUID school, String schoolName, String district) {}

    @POST
    @Path("join")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Makes this node a school of a district (the launcher alone)")
    public Joined join(@Context HttpServletRequest http, JoinRequest request) {
        gate.require(http);
        DistrictLink link = joining.join(given("url", request.url()), given("token", request.token()));
        return new Joined(link.school(), link.schoolName(), link.url().toString());
    }

    /** One line of JSON a step, the last one with {@code result} or {@code error}. */
    @POST
    @Path("sync")
    @Produces("application/x-ndjson")
    @Operation(summary = "Synchronises now, a line for each step (the launcher alone)")
    public StreamingOutput sync(@Context HttpServletRequest http) {
        gate.require(http);
        return stream::run;
    }

    /**
     * A folder for the register.
     *
     * @param dir as in a {@code file:} URI, so that no byte of its name is lost
     * @param plan whether people are to look at the plan before anything is brought in
     * @param user for whom; null for the first who may
     */
    public record ImportRequest(@Nullable String dir, @Nullable Boolean plan, @Nullable String user) {}

    /** Looks at a folder and brings it in; lines as those of {@link #sync}. Goes on when nobody watches any more. */
    @POST
    @Path("import")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces("application/x-ndjson")
    public StreamingOutput bringIn(@Context HttpServletRequest http, ImportRequest request) {
        gate.require(http);
        return imports.of(given("dir", request.dir()), Boolean.TRUE.equals(request.plan()), request.user());
    }

    /**
     * A disk for a school.
     *
     * @param school the school's code
     * @param dir where the disk is mounted, as in {@link ImportRequest}
     * @param anew whether disks that were made before count as lost
     * @param week whether only what the coming week needs is to be written
     */
    public record ExportDiskRequest(
            @Nullable String school, @Nullable String dir, @Nullable Boolean anew, @Nullable Boolean week) {}

    /** Writes a disk; lines as those of {@link #sync}. Goes on when nobody watches any more. */
    @POST
    @Path("disk/export")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces("application/x-ndjson")
    public StreamingOutput exportDisk(@Context HttpServletRequest http, ExportDiskRequest request) {
        gate.require(http);
        return disks.export(
                given("school", request.school()),
                given("dir", request.dir()),
                Boolean.TRUE.equals(request.anew()),
                Boolean.TRUE.equals(request.week()));
    }

    /** @param dir where the disk is mounted, as in {@link ImportRequest} */
    public record ImportDiskRequest(@Nullable String dir) {}

    /** Takes in a disk that the district has made; lines as those of {@link #sync}. */
    @POST
    @Path("disk/import")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces("application/x-ndjson")
    public StreamingOutput importDisk(@Context HttpServletRequest http, ImportDiskRequest request) {
        gate.require(http);
        return disks.bringIn(given("dir", request.dir()));
    }

    private static String given(String field, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw new Invalid(field, "field.required");
        }
        return value;
    }
}
