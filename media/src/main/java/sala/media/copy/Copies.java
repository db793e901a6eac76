package sala.media.copy;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sala.access.AccessRules;
import sala.access.Actor;
import sala.access.Permission;
import sala.access.Scope;
import sala.fault.NotFound;
import sala.media.item.MediaItems;
import sala.paging.Page;
import sala.paging.Paging;
import sala.sql.Row;
import sala.sql.Sql;

/** The copies that the office has on its shelves, and who has one of them. */
@Singleton
@Transactional
public class Copies {

    private static final String SELECT =
            "select c.*, i.title, l.school, l.person, l.given_on::text as given, l.due_on::text as due"
                    + " from physical_copy c join media_item i on i.id = c.item"
                    + " left join copy_loan l on l.copy = c.id and l.returned_on is null";

    private static final String LENT = " where l.id is not null";

    private final MediaItems items;
    private final Sql sql;
    private final Clock clock;

    @Inject
    public Copies(MediaItems items, Sql sql, Clock clock) {
        this.items = items;
        this.sql = sql;
        this.clock = clock;
    }

    /** Of one item, in the order in which they came. */
    public List<Copy> of(Actor actor, UUID item) {
        requireKeeper(actor);
        items.get(item, actor, Permission.MEDIA_VIEW);
        return sql.list(Copies::read, SELECT + " where c.item = ? order by c.added_at, c.id", item);
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
        return new Page<>(
                sql.list(
                        Copies::read,
                        SELECT + LENT + " order by l.due_on, l.id limit ? offset ?",
                        paging.size(),
                        (paging.number() - 1) * paging.size()),
                sql.number("select count(*) from copy_loan where returned_on is null"),
                paging);
    }

    private static void requireKeeper(Actor actor) {
        AccessRules.require(actor, Permission.COPY_KEEP, Scope.DISTRICT);
    }

    private static void requireThere(int rows) {
        if (rows == 0) {
            throw new NotFound("copy");
        }
    }

    private static Copy read(Row row) throws SQLException {
        return new Copy(
                row.id("id"),
                row.id("item"),
                row.text("title"),
                new Place(row.text("box"), row.text("disk"), row.text("shelf")),
                loan(row));
    }

    private static @Nullable Loan loan(Row row) throws SQLException {
        String given = row.textOrNull("given");
        return given == null
                ? null
                : new Loan(
                        row.idOrNull("school"),
                        row.text("person"),
                        LocalDate.parse(given),
                        LocalDate.parse(row.text("due")));
    }
}
