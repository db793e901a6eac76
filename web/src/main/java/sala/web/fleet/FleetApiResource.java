package sala.web.fleet;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import sala.access.Permission;
import sala.mirror.fleet.FleetLine;
import sala.mirror.fleet.NodeStatus;
import sala.web.security.Requires;

/** The fleet for programs. */
@Path("/api/v1/fleet")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
public class FleetApiResource {

    private final FleetDesk desk;

    @Inject
    public FleetApiResource(FleetDesk desk) {
        this.desk = desk;
    }

    /**
     * The whole fleet in one answer.
     *
     * @param at when it was like this, by the district's clock
     */
    @Schema(name = "Fleet")
    public record Answer(Instant at, int total, List<Node> nodes) {}

    /**
     * One school.
     *
     * @param clockSkewSeconds the node's clock minus the district's
     * @param lagSeconds since the last contact
     * @param behind whether it does not work with the newest snapshot yet
     */
    public record Node(
            UUID school,
            String code,
            String name,
            String state,
            @Nullable UUID node,
            @Nullable Instant lastContact,
            @Nullable Long lagSeconds,
            boolean behind,
            @Nullable Double clockSkewSeconds,
            @Nullable String version,
            @Nullable Disk disk,
            @Nullable Missing missing,
            @Nullable String fault) {}

    /** In bytes. */
    public record Disk(long free, long total) {}

    /**
     * What is not there yet, in both directions.
     *
     * @param lackingBytes that must become free on the node's disk for what does not fit
     */
    public record Missing(long files, long bytes, long lackingBytes, long undelivered) {}

    /** Every school of the district, whether it has a node or not, in the order of their codes. */
    @GET
    @Requires(Permission.FLEET_VIEW)
    @Operation(summary = "Every school and its node: last contact, lag, disk, version, clock, what is missing")
    public Answer list() {
        Instant now = desk.now();
        List<Node> nodes = desk.all().stream().map(line -> node(line, now)).toList();
        return new Answer(now, nodes.size(), nodes);
    }

    private static Node node(FleetLine line, Instant now) {
        NodeStatus status = line.status();
        Duration skew = line.clockSkew();
        return new Node(
                line.school(),
                line.code(),
                line.name(),
                line.health(now).name().toLowerCase(Locale.ROOT).replace('_', '-'),
                line.node(),
                line.lastContact(),
                line.quiet(now).map(Duration::toSeconds).orElse(null),
                line.node() != null && line.isBehind(),
                skew == null ? null : skew.toMillis() / 1000.0,
                status == null ? null : status.version(),
                status == null ? null : new Disk(status.diskFree(), status.diskTotal()),
                status == null ? null : missing(status),
                status == null ? null : status.fault());
    }

    private static Missing missing(NodeStatus status) {
        return new Missing(status.missingBlobs(), status.missingBytes(), status.lacking(), status.waiting());
    }
}
