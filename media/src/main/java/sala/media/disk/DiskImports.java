package sala.media.disk;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sala.access.AccessRules;
import sala.access.Actor;
import sala.access.Permission;
import sala.access.Scope;
import sala.fault.NotFound;
import sala.job.Job;
import sala.media.disk.walk.ImportFolders;
import sala.media.disk.walk.RawPath;
import sala.paging.Page;
import sala.paging.Paging;

/** What people do with disks as a whole: have them looked at, stop, and go on. */
@Singleton
@Transactional
public class DiskImports {

    private static final Set<ImportState> IDLE =
            EnumSet.of(ImportState.PLANNED, ImportState.STOPPED, ImportState.WAITING, ImportState.DONE);

    private final ImportRows rows;
    private final ImportFolders folders;
    private final ImportJobs jobs;
    private final Clock clock;

    @Inject
    public DiskImports(ImportRows rows, ImportFolders folders, ImportJobs jobs, Clock clock) {
        this.rows = rows;
        this.folders = folders;
        this.jobs = jobs;
        this.clock = clock;
    }

    /**
     * Has a folder looked at; one that was not finished is taken up again, with all that people said about it.
     *
     * @param raw the folder, as {@link RawPath} writes it
     * @throws sala.fault.Invalid when it is not there, or not where people may look
     */
    public UUID begin(Actor actor, String raw) {
        AccessRules.require(actor, Permission.MEDIA_IMPORT, home(actor));
        return plan(actor, RawPath.of(folders.allowed(raw)));
    }

    /** The same for the keeper of this machine, who may name any folder. */
    public UUID beginAnywhere(Actor actor, String raw) {
        AccessRules.require(actor, Permission.MEDIA_IMPORT, home(actor));
        return plan(actor, RawPath.of(folders.real(raw)));
    }

    private UUID plan(Actor actor, String root) {
        Optional<DiskImport> unfinished = rows.unfinished(root)
                .filter(known -> AccessRules.permits(actor, Permission.MEDIA_IMPORT, known.scope()));
        if (unfinished.isPresent()) {
            UUID id = unfinished.get().id();
            if (!unfinished.get().state().isBusy()) {
                planAgain(actor, id);
            }
            return id;
        }
        DiskImport fresh = new DiskImport(
                UUID.randomUUID(),
                actor.person(),
                school(actor),
                root,
                RawPath.readable(root),
                ImportState.PLANNING,
                "",
                DiskImport.Terms.UNKNOWN,
                clock.instant(),
                clock.instant());
        rows.add(fresh);
        jobs.submit(ImportJobs.PLAN, fresh.id());
        return fresh.id();
    }

    /** Looks at the disk once more: for files that are new or were mended, and by the rules as they are now. */
    public void planAgain(Actor actor, UUID id) {
        get(actor, id);
        if (!rows.move(id, IDLE, ImportState.PLANNING, "")) {
            throw new ImportBusy();
        }
        rows.walkAgain(id);
        jobs.submit(ImportJobs.PLAN, id);
    }

    /** @throws NotFound when there is none, or the actor may not know of it */
    public DiskImport get(Actor actor, UUID id) {
        DiskImport disk = rows.find(id).orElseThrow(() -> new NotFound(DiskImport.KIND));
        AccessRules.requireOrHide(actor, Permission.MEDIA_IMPORT, disk.scope(), DiskImport.KIND);
        return disk;
    }

    /** Those that the actor may know of, newest first. */
    public Page<DiskImport> page(Actor actor, Paging paging) {
        boolean all = AccessRules.permits(actor, Permission.MEDIA_IMPORT, Scope.DISTRICT);
        Set<UUID> schools = actor.schools().stream()
                .filter(school -> AccessRules.permits(actor, Permission.MEDIA_IMPORT, Scope.school(school)))
                .collect(Collectors.toUnmodifiableSet());
        return rows.page(schools, all, paging);
    }

    /** How far the work is; empty while nobody works. */
    public Optional<Job> job(DiskImport disk) {
        return jobs.of(disk);
    }

    /** Says where the disk comes from, and how its lessons may be used. */
    public void terms(Actor actor, UUID id, DiskImport.Terms terms) {
        get(actor, id);
        rows.terms(id, terms);
    }

    /** Stops the work; what is in the register stays, the rest keeps its place. Harmless when nobody works. */
    public void stop(Actor actor, UUID id) {
        DiskImport disk = get(actor, id);
        jobs.cancel(disk);
        rows.move(
                id,
                EnumSet.of(ImportState.PLANNING, ImportState.BRINGING, ImportState.WAITING),
                ImportState.STOPPED,
                "");
    }

    /** Goes on with what was accepted before it was stopped, or before the disk was pulled out. */
    public void goOn(Actor actor, UUID id) {
        requirePlanned(actor, id);
        bring(id);
    }

    /** @throws ImportBusy while it is being looked at */
    DiskImport requirePlanned(Actor actor, UUID id) {
        DiskImport disk = get(actor, id);
        if (disk.state() == ImportState.PLANNING) {
            throw new ImportBusy();
        }
        return disk;
    }

    /** Begins with what was accepted; harmless while it is coming in. */
    void bring(UUID id) {
        rows.move(id, IDLE, ImportState.BRINGING, "");
        jobs.submit(ImportJobs.BRING, id);
    }

    private static Scope home(Actor actor) {
        UUID school = school(actor);
        return school == null ? Scope.DISTRICT : Scope.school(school);
    }

    /** People of the district's office bring in for the district, a keeper for the school. */
    private static @Nullable UUID school(Actor actor) {
        return AccessRules.permits(actor, Permission.MEDIA_IMPORT, Scope.DISTRICT)
                ? null
                : actor.schools().stream().sorted().findFirst().orElse(null);
    }
}
