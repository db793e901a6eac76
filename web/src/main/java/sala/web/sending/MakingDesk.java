package sala.web.sending;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sala.fault.Fault;
import sala.job.Job;
import sala.job.Jobs;
import sala.media.disk.walk.ImportFolders;
import sala.mirror.fleet.Fleet;
import sala.mirror.sending.DiskExport;
import sala.mirror.sending.ExportDisk;
import sala.mirror.sending.Forecast;
import sala.mirror.sending.Order;
import sala.mirror.sending.Returns;
import sala.mirror.sending.SentDisks;

/** Makes disks for those who ask on a page. */
@Singleton
public class MakingDesk {

    private static final int SHOWN = 8;

    private final Fleet fleet;
    private final ImportFolders folders;
    private final DiskExport export;
    private final ExportDisk exports;
    private final SentDisks ledger;
    private final Returns returns;
    private final Jobs jobs;

    @Inject
    public MakingDesk(
            Fleet fleet,
            ImportFolders folders,
            DiskExport export,
            ExportDisk exports,
            SentDisks ledger,
            Returns returns,
            Jobs jobs) {
        this.fleet = fleet;
        this.folders = folders;
        this.export = export;
        this.exports = exports;
        this.ledger = ledger;
        this.returns = returns;
        this.jobs = jobs;
    }

    /** @param dir as somebody chose it; empty before */
    Making of(UUID school, String dir) {
        Job job = exports.find(school).orElse(null);
        DiskPlace place = DiskPlace.of(folders, dir, "/disks/new?school=" + school + "&");
        boolean chosen = !dir.isEmpty() && (job == null || !job.unfinished());
        return chosen ? planned(school, place, job) : making(school, place, null, null, "", job);
    }

    private Making planned(UUID school, DiskPlace place, @Nullable Job job) {
        try {
            Path disk = folders.allowed(place.raw());
            Forecast forecast = export.forecast(new Order(school, disk, null, false));
            Forecast week = export.forecast(new Order(school, disk, null, false, true));
            return making(school, place, forecast, week, "", job);
        } catch (Fault refused) {
            return making(school, place, null, null, refused.code(), job);
        }
    }

    private Making making(
            UUID school,
            DiskPlace place,
            @Nullable Forecast forecast,
            @Nullable Forecast week,
            String refusal,
            @Nullable Job job) {
        return new Making(fleet.of(school), place, forecast, week, refusal, job, ledger.of(school, SHOWN));
    }

    /**
     * @param anew whether what lies on other disks counts as lost
     * @param week whether only what the coming week needs is to be written
     */
    void begin(UUID school, String dir, UUID by, boolean anew, boolean week) {
        UUID unused = exports.submit(new Order(school, folders.allowed(dir), by, anew, week));
    }

    /** Whether there was anything. */
    boolean takeBack(String dir) {
        return !returns.take(folders.allowed(dir)).isEmpty();
    }

    void stop(UUID school) {
        exports.find(school).ifPresent(job -> jobs.cancel(job.id()));
    }
}
