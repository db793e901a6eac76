package sala.mirror.unpacking;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.Json;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import sala.fault.Fault;
import sala.job.Fate;
import sala.job.Job;
import sala.job.JobRun;
import sala.job.JobType;
import sala.job.Jobs;
import sala.mirror.disk.DiskRefused;
import sala.mirror.progress.JobProgress;

/** Takes in a disk in the background, one at a time. A node that was killed goes on by itself. */
@Singleton
public class ImportDisk implements JobType {

    private static final Logger LOG = LoggerFactory.getLogger(ImportDisk.class);
    private static final String NAME = "import-disk";
    private static final String ONLY = "this-node";

    private final Jobs jobs;
    private final Unpacking unpacking;

    @Inject
    public ImportDisk(Jobs jobs, Unpacking unpacking) {
        this.jobs = jobs;
        this.unpacking = unpacking;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int atOnce() {
        return 1;
    }

    /** Begins; one that is under way stays the only one. */
    public UUID submit(Path disk) {
        return jobs.submit(
                NAME,
                ONLY,
                Json.createObjectBuilder().add("disk", disk.toUri().toString()).build());
    }

    /** The newest. */
    public Optional<Job> find() {
        return jobs.find(NAME, ONLY);
    }

    @Override
    public Fate run(JobRun run) {
        try {
            unpacking.take(
                    Path.of(URI.create(run.arguments().getString("disk"))), new JobProgress(run), run::cancelled);
            return Fate.done();
        } catch (CancellationException asked) {
            return Fate.done();
        } catch (Fault refused) {
            LOG.info("the disk is not taken in: {}", refused.code(), refused);
            return Fate.failed(refused.code());
        } catch (UncheckedIOException e) {
            LOG.info("the disk is not taken in", e);
            return Fate.failed(DiskRefused.UNPLUGGED);
        }
    }
}
