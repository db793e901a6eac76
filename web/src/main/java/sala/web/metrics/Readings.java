package sala.web.metrics;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import sala.blob.BlobTotals;
import sala.job.Job;
import sala.mirror.district.SyncState;
import sala.mirror.fleet.FleetLine;

/**
 * How a node was at one moment.
 *
 * @param sync null for a node that belongs to no district
 * @param undelivered records of use that the district does not have yet
 * @param fleet how many schools are how; empty at a school
 */
record Readings(
        Map<Job.State, Long> jobs,
        BlobTotals files,
        @Nullable SyncState sync,
        long undelivered,
        Map<FleetLine.Health, Long> fleet) {

    double job(Job.State state) {
        return jobs.getOrDefault(state, 0L);
    }

    double schools(FleetLine.Health health) {
        return fleet.getOrDefault(health, 0L);
    }

    /** Seconds since 1970; 0 before the first. */
    double lastSync() {
        return sync == null || sync.lastSync() == null ? 0 : sync.lastSync().getEpochSecond();
    }

    double missingBytes() {
        return sync == null ? 0 : sync.missingBytes();
    }

    /** 1 after a synchronisation that did not come to its end. */
    double failing() {
        return sync == null || sync.fault() == null ? 0 : 1;
    }
}
