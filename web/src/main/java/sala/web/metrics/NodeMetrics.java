package sala.web.metrics;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;
import sala.job.Job;
import sala.mirror.fleet.FleetLine;
import sala.node.NodeRole;
import sala.node.NodeSettings;

/** The measurements of this node, by name. */
@Singleton
public class NodeMetrics {

    private final MetricRegistry registry;
    private final NodeReadings readings;
    private final NodeRole role;

    @Inject
    public NodeMetrics(MetricRegistry registry, NodeReadings readings, NodeSettings settings) {
        this.registry = registry;
        this.readings = readings;
        this.role = settings.role();
    }

    /** Once, when the node has started. */
    public void register() {
        for (Job.State state : Job.State.values()) {
            gauge("sala_jobs", "Jobs by state", now -> now.job(state), tag("state", state));
        }
        gauge("sala_files", "Stored files", now -> now.files().count());
        gauge("sala_files_bytes", "Bytes of all stored files", now -> now.files()
                .bytes());
        gauge("sala_files_damaged", "Needed files that have rotted or gone", now -> now.files()
                .damaged());
        if (role == NodeRole.SCHOOL) {
            registerSync();
        } else {
            registerFleet();
        }
    }

    private void registerSync() {
        gauge("sala_sync_last_success_seconds", "When a synchronisation last went well", Readings::lastSync);
        gauge("sala_sync_failing", "1 when the last synchronisation failed", Readings::failing);
        gauge("sala_sync_missing_bytes", "Bytes still to come from the district", Readings::missingBytes);
        gauge("sala_sync_undelivered", "Records of use that the district does not have", Readings::undelivered);
    }

    private void registerFleet() {
        for (FleetLine.Health health : FleetLine.Health.values()) {
            gauge("sala_fleet_schools", "Schools by state", now -> now.schools(health), tag("state", health));
        }
    }

    private void gauge(String name, String description, ToDoubleFunction<Readings> value, Tag... tags) {
        Metadata about =
                Metadata.builder().withName(name).withDescription(description).build();
        registry.gauge(about, () -> asked(value), tags);
    }

    /** While the database does not answer nothing is known, and the other measurements are told all the same. */
    private double asked(ToDoubleFunction<Readings> value) {
        try {
            return value.applyAsDouble(readings.now());
        } catch (RuntimeException unknown) {
            return Double.NaN;
        }
    }

    private static Tag tag(String name, Enum<?> value) {
        return new Tag(name, value.name().toLowerCase(Locale.ROOT));
    }
}
