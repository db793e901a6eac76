package sala.media.disk.plan;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import sala.job.Fate;
import sala.job.JobRun;
import sala.job.JobType;
import sala.media.disk.DiskFile;
import sala.media.disk.DiskImport;
import sala.media.disk.FileState;
import sala.media.disk.ImportJobs;
import sala.media.disk.ImportRows;
import sala.media.disk.ImportState;
import sala.media.disk.OfficeRules;
import sala.media.disk.name.NameReader;
import sala.media.disk.walk.DiskWalk;
import sala.media.disk.walk.FileLook;
import sala.media.disk.walk.OpenDisk;
import sala.media.disk.walk.RawPath;

/**
 * Looks at a disk: first which files there are, then what is in each, then which of them are known. A run that was
 * killed is gone through once more; what it had found out already is not found out again.
 */
@Singleton
public class PlanDisk implements JobType {

    private static final Logger LOG = LoggerFactory.getLogger(PlanDisk.class);

    private final ImportRows imports;
    private final PlanRows rows;
    private final Twins twins;
    private final OfficeRules rules;

    @Inject
    public PlanDisk(ImportRows imports, PlanRows rows, Twins twins, OfficeRules rules) {
        this.imports = imports;
        this.rows = rows;
        this.twins = twins;
        this.rules = rules;
    }

    @Override
    public String name() {
        return ImportJobs.PLAN;
    }

    @Override
    public int atOnce() {
        return 1;
    }

    @Override
    public Fate run(JobRun run) {
        imports.find(ImportJobs.importOf(run))
                .filter(disk -> disk.state() == ImportState.PLANNING)
                .ifPresent(disk -> plan(run, disk));
        return Fate.done();
    }

    private void plan(JobRun run, DiskImport disk) {
        try (OpenDisk open = new OpenDisk(disk.root())) {
            Steps steps = new Steps(run);
            walk(steps, disk, open.root());
            look(steps, disk, open);
            twins.find(steps, disk, open);
            if (!run.cancelled()) {
                imports.move(disk.id(), Set.of(ImportState.PLANNING), ImportState.PLANNED, "");
            }
        } catch (IOException e) {
            LOG.info("The disk {} of import {} cannot be read", disk.shown(), disk.id(), e);
            imports.move(disk.id(), Set.of(ImportState.PLANNING), ImportState.STOPPED, "import.disk-gone");
        }
    }

    private void walk(Steps steps, DiskImport disk, Path root) throws IOException {
        NameReader names = rules.reader();
        int walk = imports.walk(disk.id());
        List<String> above = RawPath.names(disk.root());
        WalkNotes notes = new WalkNotes(names, above, seen -> rows.add(disk.id(), walk, seen));
        new DiskWalk(names, steps::stopped).walk(root, notes::note);
        notes.flush();
        if (!steps.stopped()) {
            rows.forgetUnseen(disk.id(), walk);
        }
    }

    private void look(Steps steps, DiskImport disk, OpenDisk open) throws IOException {
        steps.begin(Steps.Step.LOOK, rows.count(disk.id(), FileState.FOUND));
        long behind = 0;
        for (List<DiskFile> next = rows.next(disk.id(), FileState.FOUND, behind);
                !next.isEmpty() && !steps.stopped();
                next = rows.next(disk.id(), FileState.FOUND, behind)) {
            List<PlanRows.Looked> looked =
                    next.stream().map(file -> look(open, file)).toList();
            requireDisk(disk);
            rows.looked(looked);
            steps.done(next.size());
            behind = next.get(next.size() - 1).id();
        }
    }

    private static PlanRows.Looked look(OpenDisk open, DiskFile file) {
        return new PlanRows.Looked(
                file.id(),
                FileLook.into(open, new FileLook.Wanted(file.place(), file.entry(), file.bytes(), file.form())));
    }

    /** A disk that was pulled out makes every file unreadable: then nothing is said about any of them. */
    private static void requireDisk(DiskImport disk) throws IOException {
        Path unused = RawPath.path(disk.root()).toRealPath();
    }
}
