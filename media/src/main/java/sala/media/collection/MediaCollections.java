package sala.media.collection;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sala.access.AccessRules;
import sala.access.Actor;
import sala.access.Permission;
import sala.access.Scope;
import sala.fault.NotFound;
import sala.fault.Stale;
import sala.paging.Page;
import sala.paging.Paging;
import sala.sql.Sql;

/** The collections of this node, and what each person may do with them. */
@Singleton
@Transactional
public class MediaCollections {

    static final String KIND = "collection";

    private static final int MOST_TO_CHOOSE = 200;

    private final CollectionRows rows;
    private final Sql sql;
    private final Clock clock;

    @Inject
    public MediaCollections(CollectionRows rows, Sql sql, Clock clock) {
        this.rows = rows;
        this.sql = sql;
        this.clock = clock;
    }

    /** Those that this person may see, newest first. */
    public Page<MediaCollection> page(Actor actor, Paging paging) {
        String seen = "(? or owner = ? or sharing = 'EVERYONE' or sharing = 'SCHOOL' and school = any (?))";
        boolean all = AccessRules.permits(actor, Permission.COLLECTION_VIEW, Scope.DISTRICT);
        List<UUID> schools = actor.schools().stream()
                .filter(school -> AccessRules.permits(actor, Permission.COLLECTION_VIEW, Scope.school(school)))
                .toList();
        return new Page<>(
                sql.list(
                        CollectionRows::read,
                        "select * from collection where " + seen + " order by changed_at desc, id limit ? offset ?",
                        all,
                        actor.person(),
                        schools,
                        paging.size(),
                        (paging.number() - 1L) * paging.size()),
                sql.number("select count(*) from collection where " + seen, all, actor.person(), schools),
                paging);
    }

    /** Those to which this person may add, newest first. */
    public List<MediaCollection> own(Actor actor) {
        return sql.list(
                CollectionRows::read,
                "select * from collection where owner = ? order by changed_at desc, id limit ?",
                actor.person(),
                MOST_TO_CHOOSE);
    }

    /**
     * @throws NotFound when there is none, or the actor may not know of it
     * @throws sala.access.Forbidden when the actor may see it but not do this
     */
    public MediaCollection get(Actor actor, UUID id, Permission permission) {
        MediaCollection found = rows.find(id).orElseThrow(() -> new NotFound(KIND));
        AccessRules.requireOrHide(actor, Permission.COLLECTION_VIEW, found.scope(), KIND);
        AccessRules.require(actor, permission, found.scope());
        return found;
    }

    public UUID make(Actor actor, About about) {
        AccessRules.require(actor, Permission.COLLECTION_EDIT, Scope.ownedBy(actor.person()));
        UUID id = UUID.randomUUID();
        rows.put(new MediaCollection(id, 1, about, actor.person(), onlySchool(actor), clock.instant()));
        return id;
    }

    /** @throws Stale when somebody else changed it meanwhile */
    public void describe(Actor actor, UUID id, long version, About about) {
        get(actor, id, Permission.COLLECTION_EDIT);
        int changed = sql.update(
                "update collection set title = ?, description = ?, sharing = ?, version = version + 1, changed_at = ?"
                        + " where id = ? and version = ?",
                about.title(),
                about.description(),
                about.sharing().name(),
                clock.instant(),
                id,
                version);
        if (changed == 0) {
            throw new Stale(KIND);
        }
        rows.changed(id);
    }

    /** The items themselves stay. */
    public void remove(Actor actor, UUID id) {
        get(actor, id, Permission.COLLECTION_EDIT);
        rows.remove(id);
    }

    private static @Nullable UUID onlySchool(Actor actor) {
        return actor.schools().size() == 1 ? actor.schools().iterator().next() : null;
    }
}
