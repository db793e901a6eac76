package sala.media.disk;

import jakarta.json.Json;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import sala.job.Fate;
import sala.job.JobRun;
import sala.job.RunForTests;
import sala.media.disk.bring.BringDisk;
import sala.media.disk.bring.BringRows;
import sala.media.disk.bring.ReturnedDisks;
import sala.media.disk.bring.Shelf;
import sala.media.disk.plan.PlanDisk;
import sala.media.disk.plan.PlanRows;
import sala.media.disk.plan.TwinRows;
import sala.media.disk.plan.Twins;
import sala.media.disk.walk.ImportFolders;
import sala.media.disk.walk.RawPath;
import sala.media.item.MediaBeans;
import sala.media.recording.RecordingInbox;
import sala.media.recording.RecordingNames;
import sala.media.timetable.AiringRows;
import sala.node.NodeRole;
import sala.node.NodeSettings;
import sala.paging.Paging;
import sala.sql.Sql;
import sala.sql.Transactions;
import sala.testkit.TestDatabase;

/** The beans of imports as the container would put them together. */
public final class DiskBeans {

    public final MediaBeans media;
    public final Transactions transactions;
    public final DiskImports imports;
    public final DiskChoices choices;
    public final DiskFiles files;
    public final ImportRows rows;
    public final OfficeRules rules;
    public final Tallies tallies;
    public final Forecast forecast;
    public final PlanDisk plan;
    public final BringDisk bring;
    public final RecordingInbox television;
    public final ReturnedDisks returned;

    /** @param mounts where people may look for disks */
    public DiskBeans(TestDatabase db, Path data, Path mounts) {
        media = new MediaBeans(db, data.resolve("blobs"));
        Sql sql = new Sql(db.dataSource());
        NodeSettings settings = new NodeSettings(NodeRole.DISTRICT, data, 9500, 9501, "test", data, false);
        transactions = new Transactions(db.userTransaction());
        rows = new ImportRows(sql, media.clock);
        files = new DiskFiles(sql);
        rules = new OfficeRules(sql);
        tallies = new Tallies(sql);
        forecast = new Forecast(sql, settings);
        ImportJobs jobs = new ImportJobs(media.jobs);
        imports = new DiskImports(rows, new ImportFolders(List.of(mounts), data), jobs, media.clock);
        choices = new DiskChoices(imports, rows, files, media.quotas);
        plan = new PlanDisk(rows, new PlanRows(sql), new Twins(new TwinRows(sql), media.blobs), rules);
        BringRows brought = new BringRows(sql);
        Shelf shelf = new Shelf(brought, media.intake, media.items, transactions);
        television = new RecordingInbox(settings, new RecordingNames(settings), new AiringRows(sql));
        bring = new BringDisk(rows, brought, shelf, television, media.blobs, transactions);
        returned = new ReturnedDisks(rows, brought, forecast, jobs, transactions);
    }

    /** A folder as it has been looked at. */
    public UUID planned(Path folder) {
        UUID id = imports.begin(media.supervisor, RawPath.of(folder));
        plan(id);
        return id;
    }

    public Fate plan(UUID id) {
        return plan.run(run(id));
    }

    public Fate bring(UUID id) {
        return bring.run(run(id));
    }

    /** Accepts everything that is new, and brings it in. */
    public void acceptAll(UUID id) {
        choices.accept(media.supervisor, id, FileChoice.all(new FileFilter(FileFilter.Show.NEW, "")));
        bring(id);
    }

    public static JobRun run(UUID id) {
        return new RunForTests(
                Json.createObjectBuilder().add("import", id.toString()).build());
    }

    public List<DiskFile> files(UUID id, FileFilter.Show show) {
        return choices.files(media.supervisor, id, new FileFilter(show, ""), new Paging(1, 200))
                .items();
    }

    public ImportState state(UUID id) {
        return imports.get(media.supervisor, id).state();
    }
}
