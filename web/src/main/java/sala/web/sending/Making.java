package sala.web.sending;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sala.job.Job;
import sala.mirror.fleet.FleetLine;
import sala.mirror.sending.Forecast;
import sala.mirror.sending.SentDisk;

/**
 * The making of a disk for one school, as it stands.
 *
 * @param forecast null before a disk was chosen, or when it cannot be had
 * @param week what of it the coming week needs
 * @param refusal the code of why not; empty when there is nothing against it
 * @param job the newest for this school
 * @param before disks that were made, the newest first
 */
public record Making(
        FleetLine school,
        DiskPlace place,
        @Nullable Forecast forecast,
        @Nullable Forecast week,
        String refusal,
        @Nullable Job job,
        List<SentDisk> before) {

    public boolean isBusy() {
        return job != null && job.unfinished();
    }

    public boolean hasFailed() {
        return job != null && job.state() == Job.State.FAILED;
    }
}
