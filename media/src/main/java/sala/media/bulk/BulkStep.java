package sala.media.bulk;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import sala.access.Actor;
import sala.access.Permission;
import sala.fault.NotFound;
import sala.fault.Stale;
import sala.media.description.DetailsJson;
import sala.media.description.MediaDetails;
import sala.media.item.MediaEditing;
import sala.media.item.MediaItem;
import sala.media.item.MediaItems;
import sala.media.item.MediaVersion;
import sala.media.item.Proposal;
import sala.sql.Sql;

/** One item of a change of several: the change and the note by which it is undone, or neither. */
@Singleton
@Transactional
public class BulkStep {

    private final MediaItems items;
    private final MediaEditing editing;
    private final Sql sql;
    private final Clock clock;

    @Inject
    public BulkStep(MediaItems items, MediaEditing editing, Sql sql, Clock clock) {
        this.items = items;
        this.editing = editing;
        this.sql = sql;
        this.clock = clock;
    }

    /** As it would be, or already is. */
    static MediaDetails words(MediaItem item) {
        return item.proposal().map(Proposal::details).orElse(item.details());
    }

    UUID begin(Actor actor) {
        UUID bulk = UUID.randomUUID();
        sql.update("insert into bulk_edit (id, by, at) values (?, ?, ?)", bulk, actor.person(), clock.instant());
        return bulk;
    }

    void change(Actor actor, UUID bulk, MediaVersion seen, BulkChange change) {
        MediaItem item = items.open(actor, seen, Permission.MEDIA_EDIT);
        MediaDetails before = words(item);
        MediaDetails after = change.of(before);
        if (!after.equals(before)) {
            editing.describe(actor, seen, after);
            sql.update(
                    "insert into bulk_edit_item (bulk_edit, item, before, after) values (?, ?, ?::jsonb, ?::jsonb)",
                    bulk,
                    item.id(),
                    DetailsJson.write(before),
                    DetailsJson.write(after));
        }
    }

    /**
     * Those that were changed and are not changed back yet.
     *
     * @throws NotFound when this is not this person's, or was undone
     */
    List<Changed> changed(Actor actor, UUID bulk) {
        long known = sql.number(
                "select count(*) from bulk_edit where id = ? and by = ? and not undone", bulk, actor.person());
        if (known == 0) {
            throw new NotFound("bulk");
        }
        return sql.list(
                row -> new Changed(
                        row.id("item"), DetailsJson.read(row.text("before")), DetailsJson.read(row.text("after"))),
                "select * from bulk_edit_item where bulk_edit = ? order by item",
                bulk);
    }

    /** @throws Stale when somebody has changed it since */
    void changeBack(Actor actor, Changed changed) {
        MediaItem item = items.get(changed.item(), actor, Permission.MEDIA_EDIT);
        if (!words(item).equals(changed.after())) {
            throw new Stale(MediaItems.KIND);
        }
        editing.describe(actor, new MediaVersion(item.id(), item.version()), changed.before());
    }

    void undone(UUID bulk) {
        sql.update("update bulk_edit set undone = true where id = ?", bulk);
    }

    record Changed(UUID item, MediaDetails before, MediaDetails after) {}
}
