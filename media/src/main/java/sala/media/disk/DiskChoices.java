package sala.media.disk;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import sala.access.Actor;
import sala.fault.NotFound;
import sala.media.quota.Quotas;
import sala.media.quota.Room;
import sala.paging.Page;
import sala.paging.Paging;

/** What people say about the files of a plan, one by one or many at once: which come in, and as what. */
@Singleton
@Transactional
public class DiskChoices {

    private static final List<FileState> ACCEPTABLE = List.of(FileState.PROPOSED, FileState.LEFT_OUT, FileState.FAILED);

    private final DiskImports disks;
    private final ImportRows rows;
    private final DiskFiles files;
    private final Quotas quotas;

    @Inject
    public DiskChoices(DiskImports disks, ImportRows rows, DiskFiles files, Quotas quotas) {
        this.disks = disks;
        this.rows = rows;
        this.files = files;
        this.quotas = quotas;
    }

    public Page<DiskFile> files(Actor actor, UUID id, FileFilter filter, Paging paging) {
        disks.get(actor, id);
        return files.page(id, filter, paging);
    }

    /** @throws NotFound when there is none, or the actor may not know of it */
    public DiskFile file(Actor actor, UUID id, long file) {
        disks.get(actor, id);
        return files.find(id, file).orElseThrow(() -> new NotFound(DiskFile.KIND));
    }

    /** The other files of the same lesson. */
    public List<DiskFile> besides(Actor actor, DiskFile file) {
        disks.get(actor, file.disk());
        return files.besides(file, 30);
    }

    /**
     * Lets the chosen files come in; their room is kept, and they are copied in the background. Gives their number.
     *
     * @throws NoRoomForDisk when they are more than the school may keep; then none is accepted
     */
    public int accept(Actor actor, UUID id, FileChoice choice) {
        DiskImport disk = disks.requirePlanned(actor, id);
        rows.lock(id);
        long needed = files.bytes(id, choice, ACCEPTABLE);
        quotas.limited(disk.school()).filter(room -> !room.holds(needed)).ifPresent(room -> {
            throw new NoRoomForDisk(needed, room);
        });
        return accepted(id, files.move(id, choice, ACCEPTABLE, FileState.ACCEPTED));
    }

    /** Lets as many of the chosen files come in as the school has room for, in the order of the disk. */
    public int acceptFitting(Actor actor, UUID id, FileChoice choice) {
        DiskImport disk = disks.requirePlanned(actor, id);
        rows.lock(id);
        long left = quotas.limited(disk.school()).map(Room::left).orElse(Long.MAX_VALUE);
        return accepted(id, files.moveFitting(id, choice, ACCEPTABLE, left));
    }

    private int accepted(UUID id, int files) {
        if (files > 0) {
            disks.bring(id);
        }
        return files;
    }

    /** Takes an acceptance back, of those whose turn has not come. Gives their number. */
    public int undo(Actor actor, UUID id, FileChoice choice) {
        disks.get(actor, id);
        return files.move(id, choice, List.of(FileState.ACCEPTED), FileState.PROPOSED);
    }

    /** Leaves files out; they can be accepted all the same later. Gives their number. */
    public int leaveOut(Actor actor, UUID id, FileChoice choice) {
        disks.requirePlanned(actor, id);
        return files.move(
                id, choice, List.of(FileState.PROPOSED, FileState.ACCEPTED, FileState.FAILED), FileState.LEFT_OUT);
    }

    /** Says the same about several files. Gives the number of those that were still open. */
    public int edit(Actor actor, UUID id, FileChoice choice, FileEdit edit) {
        disks.get(actor, id);
        return edit.isEmpty() ? 0 : files.edit(id, choice, edit);
    }

    /** Says everything about one file; tells whether it was still open. */
    public boolean describe(Actor actor, UUID id, long file, FileWords words) {
        file(actor, id, file);
        return files.describe(id, file, words);
    }
}
