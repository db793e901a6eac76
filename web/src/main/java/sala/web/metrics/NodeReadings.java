package sala.web.metrics;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sala.blob.RottenBlobs;
import sala.job.Jobs;
import sala.mirror.delivery.Delivery;
import sala.mirror.district.DistrictLinks;
import sala.mirror.district.SyncState;
import sala.mirror.fleet.Fleet;
import sala.mirror.fleet.FleetLine;
import sala.node.NodeRole;
import sala.node.NodeSettings;

/** Looks how the node is, once for all measurements that are asked for together. */
@Singleton
public class NodeReadings {

    private static final Duration FRESH = Duration.ofSeconds(5);

    private final NodeSettings settings;
    private final Jobs jobs;
    private final RottenBlobs files;
    private final DistrictLinks links;
    private final Delivery delivery;
    private final Fleet fleet;
    private final Clock clock;
    private @Nullable Readings last;
    private Instant taken = Instant.MIN;

    @Inject
    public NodeReadings(
            NodeSettings settings,
            Jobs jobs,
            RottenBlobs files,
            DistrictLinks links,
            Delivery delivery,
            Fleet fleet,
            Clock clock) {
        this.settings = settings;
        this.jobs = jobs;
        this.files = files;
        this.links = links;
        this.delivery = delivery;
        this.fleet = fleet;
        this.clock = clock;
    }

    synchronized Readings now() {
        Instant now = clock.instant();
        Readings known = last;
        if (known == null || Duration.between(taken, now).abs().compareTo(FRESH) > 0) {
            known = take(now);
            last = known;
            taken = now;
        }
        return known;
    }

    private Readings take(Instant now) {
        SyncState sync = links.state().orElse(null);
        return new Readings(jobs.counts(), files.totals(), sync, sync == null ? 0 : delivery.waiting(), fleet(now));
    }

    private Map<FleetLine.Health, Long> fleet(Instant now) {
        return settings.role() == NodeRole.DISTRICT
                ? fleet.all().stream().collect(Collectors.groupingBy(line -> line.health(now), Collectors.counting()))
                : Map.of();
    }
}
