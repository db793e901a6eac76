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
import sala.mirror.fleet.NodeHealth;
import sala.mirror.fleet.NodeStatus;
import sala.mirror.fleet.Prospect;
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
            @Nullable String fault,
            @Nullable Health health,
            @Nullable Outlook outlook,
            long openHelpRequests) {}

    /**
     * What a node last told of its health.
     *
     * @param readingPercent how far it is with reading all of its files anew; null when it is not at it
     * @param kbps what came over its line lately
     * @param carriesKbps what its line was last seen to carry at its limit; 0 when it was not
     */
    public record Health(
            long contentBytes,
            long upSeconds,
            long brokenFiles,
            long failedJobs,
            @Nullable Integer readingPercent,
            long kbps,
            long carriesKbps,
            long monthBytes,
            boolean paused) {}

    /**
     * Whether what the school is to have will be there in time.
     *
     * @param lineKbps what its line is said to carry; 0 when nobody has said
     * @param diskBytes that should go by disk; 0 when none is needed
     */
    public record Outlook(
            int lineKbps,
            @Nullable Instant behindSince,
            @Nullable Instant arrives,
            ComingWeek comingWeek,
            long diskBytes,
            @Nullable String diskWhy) {}

    /** What is missing of the coming week. */
    public record ComingWeek(long bytes, int things, @Nullable Instant by, @Nullable Instant arrives) {}

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
    @Operation(
            summary =
                    "Every school and its node: last contact, lag, disk, version, clock, health, outlook, what is missing")
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
                status == null ? null : status.fault(),
                line.condition() == null ? null : health(line.condition()),
                status == null ? null : outlook(line.prospect()),
                line.help());
    }

    private static Health health(NodeHealth told) {
        return new Health(
                told.content(),
                told.up().toSeconds(),
                told.broken(),
                told.failedJobs(),
                told.reading() < 0 ? null : told.reading(),
                told.kbps(),
                told.carries(),
                told.month(),
                told.paused());
    }

    private static Outlook outlook(Prospect prospect) {
        Prospect.Need need = prospect.need();
        return new Outlook(
                prospect.kbps(),
                prospect.behindSince(),
                prospect.arrives(),
                new ComingWeek(need.bytes(), need.things(), need.by(), need.arrives()),
                prospect.diskBytes(),
                prospect.diskWhy());
    }

    private static Missing missing(NodeStatus status) {
        return new Missing(status.missingBlobs(), status.missingBytes(), status.lacking(), status.waiting());
    }
}
