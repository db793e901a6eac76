package sala.notice;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import sala.access.AccessRules;
import sala.access.Actor;
import sala.access.Permission;
import sala.access.Scope;
import sala.fault.NotFound;
import sala.paging.Page;
import sala.paging.Paging;
import sala.sql.Row;
import sala.sql.Sql;

/** What people were told on this node. Everybody reads the own ones only. */
@Singleton
@Transactional
public class Notices {

    private final Sql sql;
    private final Clock clock;

    @Inject
    public Notices(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Tells each of these people but the one who did it. */
    public void tell(Collection<UUID> people, News news) {
        sql.batch(
                "insert into notice (id, person, what, subject, address, title, reason, by, at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                people.stream()
                        .distinct()
                        .filter(person -> !person.equals(news.by()))
                        .map(person -> List.<Object>of(
                                UUID.randomUUID(),
                                person,
                                news.what(),
                                news.subject(),
                                news.address(),
                                news.title(),
                                news.reason(),
                                news.by(),
                                clock.instant()))
                        .toList());
    }

    /** Newest first. */
    public Page<Notice> page(Actor actor, boolean unreadOnly, Paging paging) {
        AccessRules.require(actor, Permission.SELF, Scope.ownedBy(actor.person()));
        String where = " from notice where person = ?" + (unreadOnly ? " and read_at is null" : "");
        return new Page<>(
                sql.list(
                        Notices::read,
                        "select *" + where + " order by number desc limit ? offset ?",
                        actor.person(),
                        paging.size(),
                        (paging.number() - 1) * paging.size()),
                sql.number("select count(*)" + where, actor.person()),
                paging);
    }

    /** Whether anybody was told this of this thing already. */
    public boolean areTold(UUID subject, String what) {
        return sql.number("select count(*) from notice where subject = ? and what = ?", subject, what) > 0;
    }

    /** It is no longer so: whoever has not read it need not. */
    public void takeBack(UUID subject, String what) {
        sql.update("delete from notice where subject = ? and what = ? and read_at is null", subject, what);
    }

    /** How many this person has not read. */
    public long unread(UUID person) {
        return sql.number("select count(*) from notice where person = ? and read_at is null", person);
    }

    /**
     * Counts it as read and gives it.
     *
     * @throws NotFound when this person was told no such thing
     */
    public Notice open(Actor actor, UUID id) {
        sql.update(
                "update notice set read_at = coalesce(read_at, ?) where id = ? and person = ?",
                clock.instant(),
                id,
                actor.person());
        return sql.first(Notices::read, "select * from notice where id = ? and person = ?", id, actor.person())
                .orElseThrow(() -> new NotFound("notice"));
    }

    public void readAll(Actor actor) {
        sql.update(
                "update notice set read_at = ? where person = ? and read_at is null", clock.instant(), actor.person());
    }

    private static Notice read(Row row) throws SQLException {
        News news = new News(
                row.text("what"),
                row.id("subject"),
                row.text("address"),
                row.text("title"),
                row.text("reason"),
                row.id("by"));
        return new Notice(row.id("id"), news, row.instant("at"), row.instantOrNull("read_at") != null);
    }
}
