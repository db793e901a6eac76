package sala.media.version;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import sala.access.AccessRules;
import sala.access.Actor;
import sala.access.Permission;
import sala.approval.Decision;
import sala.approval.Edit;
import sala.fault.Invalid;
import sala.fault.NotFound;
import sala.media.history.Event;
import sala.media.history.EventKind;
import sala.media.intake.Arrived;
import sala.media.intake.MediaIntake;
import sala.media.item.IsOffered;
import sala.media.item.ItemNews;
import sala.media.item.MediaEditing;
import sala.media.item.MediaItem;
import sala.media.item.MediaItems;
import sala.media.version.FileVersion.State;

/**
 * The files of an item, one after the other: another one takes the place of the present one as soon as it can be shown,
 * under the same id and the same links; until then, and when nothing can be made of it, the present one is shown.
 */
@Singleton
@Transactional
public class Versions {

    private final MediaItems items;
    private final MediaIntake intake;
    private final VersionRows rows;
    private final Swap swap;
    private final ItemNews news;
    private final Clock clock;

    @Inject
    public Versions(MediaItems items, MediaIntake intake, VersionRows rows, Swap swap, ItemNews news, Clock clock) {
        this.items = items;
        this.intake = intake;
        this.rows = rows;
        this.swap = swap;
        this.news = news;
        this.clock = clock;
    }

    /** Newest first; the caller has asked whether the reader may see the item. */
    public List<FileVersion> of(MediaItem item) {
        return rows.of(item.id());
    }

    /** The file that waits for an approver. */
    public Optional<FileVersion> waiting(UUID item) {
        return rows.of(item).stream()
                .filter(version -> version.state() == State.WAITING)
                .findFirst();
    }

    /**
     * Asked before a byte of another file comes.
     *
     * @throws AnotherComing when one is on its way already
     * @throws IsOffered when the district looks at the one that it has
     */
    public MediaItem requireReplaceable(Actor actor, UUID id) {
        MediaItem item = open(actor, id, Permission.MEDIA_EDIT);
        IsOffered.refuse(item);
        if (rows.of(id).stream().anyMatch(version -> version.state() != State.KEPT)) {
            throw new AnotherComing();
        }
        return item;
    }

    /**
     * Takes another file for an item.
     *
     * @throws AnotherComing when one is on its way already
     * @throws Invalid when it is the same file, or of another kind
     */
    public UUID replace(Actor actor, UUID id, Arrived file) {
        MediaItem item = requireReplaceable(actor, id);
        if (item.original().blob().filter(file.blob()::equals).isPresent()) {
            throw new Invalid("file", "version.same-file");
        }
        MediaItem other = intake.another(actor, item, file);
        if (other.kind().isRecording() != item.kind().isRecording()
                || !item.kind().isRecording() && other.kind() != item.kind()) {
            throw new Invalid("file", "version.other-kind");
        }
        items.flush();
        boolean waits = !AccessRules.permits(actor, Permission.MEDIA_APPROVE, item.scope());
        rows.add(other.id(), id, waits, edit(actor.person()));
        return other.id();
    }

    /** Lets those of these that are ready take their place, or wait for an approver. */
    void comeIn(Collection<UUID> ids) {
        rows.coming(ids).forEach(coming -> {
            MediaItem item = items.get(coming.item());
            if (coming.waits() && MediaEditing.isDecided(item)) {
                rows.move(coming.id(), State.WAITING);
                rows.tellQueue(item.id(), clock.instant());
            } else {
                exchange(item, coming.id(), coming.by(), EventKind.FILE_REPLACED);
            }
        });
    }

    /**
     * Brings a kept file back, or accepts one that waits; whoever may not approve an approved item asks for it.
     *
     * @throws NotFound when there is no such file, or nothing can be made of it
     */
    public void use(Actor actor, UUID id, UUID version) {
        MediaItem item = open(actor, id, Permission.MEDIA_VIEW);
        IsOffered.refuse(item);
        FileVersion file = usable(id, version);
        boolean waiting = file.state() == State.WAITING;
        items.get(id, actor, waiting ? Permission.MEDIA_APPROVE : Permission.MEDIA_EDIT);
        if (!waiting && MediaEditing.mustWait(actor, item)) {
            rows.move(version, State.WAITING);
        } else {
            EventKind kind = waiting ? EventKind.FILE_REPLACED : EventKind.FILE_RESTORED;
            exchange(item, version, actor.person(), kind, file.by());
        }
        rows.tellQueue(id, clock.instant());
    }

    /**
     * Leaves a file that waits aside.
     *
     * @param reason for whoever sent it
     */
    public void refuse(Actor actor, UUID id, UUID version, String reason) {
        MediaItem item = open(actor, id, Permission.MEDIA_APPROVE);
        FileVersion file = usable(id, version);
        if (file.state() != State.WAITING) {
            throw new NotFound(MediaItems.KIND);
        }
        Decision decision = new Decision(actor.person(), clock.instant(), reason).withReason();
        rows.kept(version, edit(actor.person()));
        rows.tellQueue(id, clock.instant());
        news.happened(item, Event.of(EventKind.REFUSED, decision), file.by());
    }

    /** Removes a file that is not the present one, for good. */
    public void remove(Actor actor, UUID id, UUID version) {
        MediaItem item = open(actor, id, Permission.MEDIA_EDIT);
        FileVersion file = rows.find(id, version).orElseThrow(() -> new NotFound(MediaItems.KIND));
        items.find(version).ifPresent(items::remove);
        items.flush();
        rows.tellQueue(id, clock.instant());
        news.happened(
                item, Event.of(EventKind.FILE_REMOVED, new Decision(actor.person(), clock.instant(), file.label())));
    }

    private void exchange(MediaItem item, UUID version, UUID by, EventKind kind, UUID... others) {
        MediaItem other = items.get(version);
        String labels = item.original().label().text() + " → "
                + other.original().label().text();
        swap.files(item, other);
        rows.kept(version, edit(by));
        news.happened(item, Event.of(kind, new Decision(by, clock.instant(), labels)), others);
    }

    private MediaItem open(Actor actor, UUID id, Permission permission) {
        MediaItem item = items.get(id, actor, permission);
        if (item.versionOf() != null) {
            throw new NotFound(MediaItems.KIND);
        }
        return item;
    }

    private FileVersion usable(UUID id, UUID version) {
        return rows.find(id, version).filter(FileVersion::isUsable).orElseThrow(() -> new NotFound(MediaItems.KIND));
    }

    private Edit edit(UUID by) {
        return new Edit(by, clock.instant());
    }
}
