package sala.media.disk.bring;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import sala.blob.Blob;
import sala.blob.BlobStore;
import sala.blob.BlobStoreFull;
import sala.job.Fate;
import sala.job.JobRun;
import sala.job.JobType;
import sala.media.disk.DiskFile;
import sala.media.disk.DiskImport;
import sala.media.disk.ImportJobs;
import sala.media.disk.ImportRows;
import sala.media.disk.ImportState;
import sala.media.disk.walk.FileLook;
import sala.media.disk.walk.OpenDisk;
import sala.media.disk.walk.RawPath;
import sala.media.disk.walk.Trouble;
import sala.media.intake.EmptyFile;
import sala.media.intake.KindUnknown;
import sala.media.recording.RecordingInbox;
import sala.sql.Transactions;

/**
 * Copies accepted files into the register, one after the other. Each is stored first, durably, and becomes an item in
 * the same transaction in which that is noted: a run that was killed goes on with the file it was at, and none comes in
 * twice. What cannot be read is noted and left; a disk that is gone, or no room, stops the work until that has passed.
 */
@Singleton
public class BringDisk implements JobType {

    private static final Logger LOG = LoggerFactory.getLogger(BringDisk.class);
    private static final Set<ImportState> BRINGING = Set.of(ImportState.BRINGING);

    private final ImportRows imports;
    private final BringRows rows;
    private final Shelf shelf;
    private final RecordingInbox television;
    private final BlobStore blobs;
    private final Transactions transactions;

    @Inject
    public BringDisk(
            ImportRows imports,
            BringRows rows,
            Shelf shelf,
            RecordingInbox television,
            BlobStore blobs,
            Transactions transactions) {
        this.imports = imports;
        this.rows = rows;
        this.shelf = shelf;
        this.television = television;
        this.blobs = blobs;
        this.transactions = transactions;
    }

    @Override
    public String name() {
        return ImportJobs.BRING;
    }

    @Override
    public int atOnce() {
        return 1;
    }

    @Override
    public Fate run(JobRun run) {
        imports.find(ImportJobs.importOf(run))
                .filter(disk -> disk.state() == ImportState.BRINGING)
                .ifPresent(disk -> bring(run, disk));
        return Fate.done();
    }

    private void bring(JobRun run, DiskImport disk) {
        try (OpenDisk open = new OpenDisk(disk.root())) {
            Pace pace = new Pace(run, rows.bytesLeft(disk.id()));
            Visit visit = new Visit(run, disk, open, pace);
            while (!run.cancelled() && !isDone(disk)) {
                Optional<DiskFile> next = rows.next(disk.id());
                if (next.isPresent()) {
                    bring(visit, next.get());
                }
            }
        } catch (SourceStream.Stopped stopped) {
            LOG.info("Import {} was stopped", disk.id());
        } catch (BlobStoreFull full) {
            imports.move(disk.id(), BRINGING, ImportState.WAITING, full.code());
        } catch (IOException gone) {
            LOG.info("The disk {} of import {} is gone: {}", disk.shown(), disk.id(), gone.toString());
            imports.move(disk.id(), BRINGING, ImportState.WAITING, "import.disk-gone");
        }
    }

    /** Whoever accepts more at this moment either is seen here, or finds the import done and begins another run. */
    private boolean isDone(DiskImport disk) {
        return transactions.get(() -> {
            imports.lock(disk.id());
            boolean done = !rows.hasAccepted(disk.id());
            if (done) {
                imports.move(disk.id(), BRINGING, ImportState.DONE, "");
            }
            return done;
        });
    }

    /** @throws IOException when it is not this file alone that cannot be read */
    private void bring(Visit visit, DiskFile file) throws IOException {
        try {
            if (television.takes(path(visit, file))) {
                bringTelevision(visit, file);
                return;
            }
            Blob blob = store(visit, file);
            if (blob.size() != file.bytes()) {
                rows.failed(file.id(), Trouble.CHANGED);
                return;
            }
            remember(visit, file);
            shelf.put(visit.disk(), file.id(), blob);
        } catch (SourceStream.Stopped stopped) {
            throw stopped;
        } catch (IOException e) {
            requireSameDisk(visit, e);
            rows.failed(file.id(), Trouble.of(e));
        } catch (EmptyFile | KindUnknown refused) {
            rows.failed(file.id(), refused.code());
        }
    }

    /** It is cut along the timetable, and its lessons become the items. */
    private void bringTelevision(Visit visit, DiskFile file) throws IOException {
        try (SourceStream source = source(visit, file)) {
            television.put(path(visit, file), source);
        } catch (IOException e) {
            if (BlobStoreFull.isFull(e)) {
                throw new BlobStoreFull(e);
            }
            throw e;
        }
        remember(visit, file);
        rows.handedOver(file.id());
    }

    /** The names of the disk's folder, of the folders on it, and of the file. */
    private static List<String> path(Visit visit, DiskFile file) {
        return file.entry().isEmpty() ? RawPath.names(visit.disk().root() + "/" + file.place()) : List.of();
    }

    private static SourceStream source(Visit visit, DiskFile file) throws IOException {
        return new SourceStream(
                visit.open().open(file.place(), file.entry()), visit.run()::cancelled, visit.pace()::more);
    }

    /** @throws IOException when the disk is to blame */
    private Blob store(Visit visit, DiskFile file) throws IOException {
        try (SourceStream source = source(visit, file)) {
            return put(source);
        }
    }

    private Blob put(SourceStream source) throws IOException {
        try {
            return blobs.put(source);
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof SourceStream.Stopped || source.failed()) {
                throw e.getCause();
            }
            throw e;
        }
    }

    /** By its sample the file is known at sight when the disk comes again. */
    private void remember(Visit visit, DiskFile file) throws IOException {
        if (file.entry().isEmpty()) {
            rows.sampled(file.id(), FileLook.sample(visit.open(), file.place()));
        }
    }

    /** A disk that was pulled out leaves an empty folder, or another one comes in its place. */
    private void requireSameDisk(Visit visit, IOException why) throws IOException {
        boolean there = rows.witnesses(visit.disk().id()).stream()
                .anyMatch(witness -> visit.open().has(witness.place()));
        if (!there) {
            throw why;
        }
    }

    private record Visit(JobRun run, DiskImport disk, OpenDisk open, Pace pace) {}
}
