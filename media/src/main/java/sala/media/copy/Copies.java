package sala.media.copy;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import sala.access.AccessRules;
import sala.access.Actor;
import sala.access.Permission;
import sala.access.Scope;
import sala.fault.NotFound;
import sala.media.item.MediaItems;
import sala.paging.Page;
import sala.paging.Paging;
import sala.sql.Sql;

/** The copies that the office has on its shelves, and who has one of them. */
@Singleton
@Transactional
public class Copies {

    private final MediaItems items;
    private final CopyRows rows;
    private final LoanNews news;
    private final Sql sql;
    private final Clock clock;

    @Inject
    public Copies(MediaItems items, CopyRows rows, LoanNews news, Sql sql, Clock clock) {
        this.items = items;
        this.rows = rows;
        this.news = news;
        this.sql = sql;
        this.clock = clock;
    }

    /** Of one item, in the order in which they came. */
    public List<Copy> of(Actor actor, UUID item) {
        requireKeeper(actor);
        items.get(item, actor, Permission.MEDIA_VIEW);
        return rows.of(item);
    }

    public UUID add(Actor actor, UUID item, Place place) {
        requireKeeper(actor);
        items.get(item, actor, Permission.MEDIA_VIEW);
        UUID id = UUID.randomUUID();
        sql.update(
                "insert into physical_copy (id, item, box, disk, shelf, added_at, added_by) values (?, ?, ?, ?, ?, ?, ?)",
                id,
                item,
                place.box(),
                place.disk(),
                place.shelf(),
                clock.instant(),
                actor.person());
        return id;
    }

    /** With all that is known of who had it. */
    public void remove(Actor actor, UUID copy) {
        requireKeeper(actor);
        requireThere(sql.update("delete from physical_copy where id = ?", copy));
    }

    /** @throws AlreadyLent when somebody has it */
    public void lend(Actor actor, UUID copy, Loan loan) {
        requireKeeper(actor);
        requireThere(
                (int) sql.number("select count(*) from (select 1 from physical_copy where id = ? for update) c", copy));
        if (sql.number("select count(*) from copy_loan where copy = ? and returned_on is null", copy) > 0) {
            throw new AlreadyLent();
        }
        sql.update(
                "insert into copy_loan (id, copy, school, person, given_on, due_on, given_by)"
                        + " values (?, ?, ?, ?, ?::date, ?::date, ?)",
                UUID.randomUUID(),
                copy,
                loan.school(),
                loan.person(),
                loan.given().toString(),
                loan.due().toString(),
                actor.person());
        rows.find(copy).ifPresent(lent -> news.tellSchool(lent, LoanNews.What.LENT, actor.person()));
    }

    /** It is in its place again. */
    public void giveBack(Actor actor, UUID copy, LocalDate day) {
        requireKeeper(actor);
        requireThere(sql.update(
                "update copy_loan set returned_on = ?::date where copy = ? and returned_on is null",
                day.toString(),
                copy));
    }

    /** What somebody has, what is due first comes first. */
    public Page<Copy> lent(Actor actor, Paging paging) {
        requireKeeper(actor);
        return rows.lent(paging);
    }

    private static void requireKeeper(Actor actor) {
        AccessRules.require(actor, Permission.COPY_KEEP, Scope.DISTRICT);
    }

    private static void requireThere(int rows) {
        if (rows == 0) {
            throw new NotFound("copy");
        }
    }
}
