package sala.change;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import sala.sql.Sql;

/** Tells the other modules what changed, in the transaction of the change itself. */
@Singleton
public class ChangeLog {

    private final Sql sql;
    private final Clock clock;

    @Inject
    public ChangeLog(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** @throws jakarta.transaction.TransactionalException outside a transaction */
    @Transactional(Transactional.TxType.MANDATORY)
    public void changed(String kind, UUID subject) {
        append(kind, subject, false);
    }

    /** @throws jakarta.transaction.TransactionalException outside a transaction */
    @Transactional(Transactional.TxType.MANDATORY)
    public void gone(String kind, UUID subject) {
        append(kind, subject, true);
    }

    /** The highest position that is certain to have no unread row before it. */
    public long position() {
        return sql.number("select settled_position('change_position', 1)");
    }

    /** What changed behind one position up to another; empty when those are more than so many. Known for a month. */
    public Optional<List<Change>> between(long after, long upTo, int most) {
        List<Change> changes = sql.list(
                row -> new Change(
                        row.number("position"),
                        row.text("kind"),
                        row.id("subject"),
                        row.flag("gone"),
                        row.instant("at")),
                "select * from change where position > ? and position <= ? order by position limit ?",
                after,
                upTo,
                most + 1);
        return changes.size() > most ? Optional.empty() : Optional.of(changes);
    }

    private void append(String kind, UUID subject, boolean gone) {
        sql.update(
                "insert into change (kind, subject, gone, at) values (?, ?, ?, ?)",
                kind,
                subject,
                gone,
                clock.instant());
    }
}
