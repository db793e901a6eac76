package sala.media.disk.bring;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import sala.job.Chore;
import sala.media.disk.DiskFile;
import sala.media.disk.DiskImport;
import sala.media.disk.Forecast;
import sala.media.disk.ImportJobs;
import sala.media.disk.ImportRows;
import sala.media.disk.ImportState;
import sala.media.disk.walk.OpenDisk;
import sala.sql.Transactions;

/** Goes on with imports that waited for their disk or for room, and with those whose job was lost. */
@Singleton
public class ReturnedDisks implements Chore {

    /** {@link sala.blob.BlobStoreFull}. */
    private static final String FULL = "blob.disk-full";

    private final ImportRows imports;
    private final BringRows rows;
    private final Forecast forecast;
    private final ImportJobs jobs;
    private final Transactions transactions;

    @Inject
    public ReturnedDisks(
            ImportRows imports, BringRows rows, Forecast forecast, ImportJobs jobs, Transactions transactions) {
        this.imports = imports;
        this.rows = rows;
        this.forecast = forecast;
        this.jobs = jobs;
        this.transactions = transactions;
    }

    @Override
    public String name() {
        return "returned-disks";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(20);
    }

    @Override
    public void run() {
        imports.in(ImportState.WAITING).stream().filter(this::canGoOn).forEach(this::goOn);
        Stream.of(ImportState.BRINGING, ImportState.PLANNING)
                .flatMap(state -> imports.in(state).stream())
                .filter(jobs::isLost)
                .forEach(jobs::resume);
    }

    /** Whether the next file is there, and there is room for it. */
    private boolean canGoOn(DiskImport disk) {
        Optional<DiskFile> next = rows.next(disk.id());
        if (next.isEmpty()) {
            return true;
        }
        if (disk.reason().equals(FULL)) {
            return forecast.free() > next.get().bytes();
        }
        try (OpenDisk open = new OpenDisk(disk.root())) {
            return rows.witnesses(disk.id()).stream().anyMatch(witness -> open.has(witness.place()));
        } catch (IOException notThere) {
            return false;
        }
    }

    private void goOn(DiskImport disk) {
        transactions.run(() -> {
            if (imports.move(disk.id(), Set.of(ImportState.WAITING), ImportState.BRINGING, "")) {
                jobs.submit(ImportJobs.BRING, disk.id());
            }
        });
    }
}
