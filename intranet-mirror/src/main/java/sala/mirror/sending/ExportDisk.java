package sala.mirror.sending;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
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

/** Writes a disk in the background: one at a time for each school. A node that was killed goes on by itself. */
@Singleton
public class ExportDisk implements JobType {

    private static final Logger LOG = LoggerFactory.getLogger(ExportDisk.class);
    private static final String NAME = "export-disk";

    private final Jobs jobs;
    private final DiskExport export;

    @Inject
    public ExportDisk(Jobs jobs, DiskExport export) {
        this.jobs = jobs;
        this.export = export;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int atOnce() {
        return 2;
    }

    /** Begins; one that is under way for the school stays the only one. */
    public UUID submit(Order order) {
        JsonObjectBuilder arguments = Json.createObjectBuilder()
                .add("school", order.school().toString())
                .add("disk", order.disk().toUri().toString())
                .add("anew", order.anew())
                .add("week", order.week());
        Optional.ofNullable(order.by()).ifPresent(by -> arguments.add("by", by.toString()));
        return jobs.submit(NAME, order.school().toString(), arguments.build());
    }

    /** The newest for a school. */
    public Optional<Job> find(UUID school) {
        return jobs.find(NAME, school.toString());
    }

    @Override
    public Fate run(JobRun run) {
        try {
            export.run(order(run), new JobProgress(run), run::cancelled);
            return Fate.done();
        } catch (CancellationException asked) {
            return Fate.done();
        } catch (Fault refused) {
            LOG.info("no disk for school {}: {}", run.arguments().getString("school"), refused.code(), refused);
            return Fate.failed(refused.code());
        } catch (UncheckedIOException e) {
            LOG.info("no disk for school {}", run.arguments().getString("school"), e);
            return Fate.failed(DiskRefused.UNPLUGGED);
        }
    }

    /** What was begun anew is not begun anew once more after a crash. */
    private static Order order(JobRun run) {
        JsonObject said = run.arguments();
        return new Order(
                UUID.fromString(said.getString("school")),
                Path.of(URI.create(said.getString("disk"))),
                said.containsKey("by") ? UUID.fromString(said.getString("by")) : null,
                said.getBoolean("anew") && run.attempt() == 1,
                said.getBoolean("week", false));
    }
}
