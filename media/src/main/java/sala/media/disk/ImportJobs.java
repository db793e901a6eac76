package sala.media.disk;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.Json;
import java.util.Optional;
import java.util.UUID;
import sala.job.Job;
import sala.job.JobRun;
import sala.job.Jobs;

/** The jobs of imports: one that looks and one that brings in for each, known by the import's id. */
@Singleton
public class ImportJobs {

    /** Looks at a disk. */
    public static final String PLAN = "plan-disk-import";
    /** Brings in what was accepted. */
    public static final String BRING = "bring-disk-import";

    private static final String IMPORT = "import";

    private final Jobs jobs;

    @Inject
    public ImportJobs(Jobs jobs) {
        this.jobs = jobs;
    }

    /** Of which import a run is. */
    public static UUID importOf(JobRun run) {
        return UUID.fromString(run.arguments().getString(IMPORT));
    }

    /** Lets the work begin in the background; a job that is under way already stays the only one. */
    public void submit(String type, UUID disk) {
        jobs.submit(
                type,
                disk.toString(),
                Json.createObjectBuilder().add(IMPORT, disk.toString()).build());
    }

    /** How far the work is; empty while nobody works. */
    public Optional<Job> of(DiskImport disk) {
        return disk.state().isBusy() ? jobs.find(typeOf(disk), disk.id().toString()) : Optional.empty();
    }

    /** Whether somebody should be at work and nobody is, as after a crash at the wrong moment. */
    public boolean isLost(DiskImport disk) {
        return disk.state().isBusy() && of(disk).filter(Job::unfinished).isEmpty();
    }

    /** Submits the work that its state asks for. */
    public void resume(DiskImport disk) {
        submit(typeOf(disk), disk.id());
    }

    void cancel(DiskImport disk) {
        of(disk).ifPresent(job -> jobs.cancel(job.id()));
    }

    private static String typeOf(DiskImport disk) {
        return disk.state() == ImportState.PLANNING ? PLAN : BRING;
    }
}
