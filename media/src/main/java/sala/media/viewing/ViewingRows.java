package sala.media.viewing;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import sala.attempt.SpentTime;
import sala.sql.Sql;

/** The table of who is where in what. */
@Singleton
public class ViewingRows {

    private static final Sql.RowReader<Viewing> VIEWING = row -> new Viewing(
            row.id("id"),
            new SpentTime(row.instant("begun_at"), row.decimal("seconds")),
            row.decimal("position"),
            row.instant("told_at"));

    private final Sql sql;

    @Inject
    public ViewingRows(Sql sql) {
        this.sql = sql;
    }

    /** 0 where the person has not begun. */
    double position(UUID person, UUID item) {
        return sql.first(
                        row -> row.decimal("position"),
                        "select position from viewing where person = ? and item = ?",
                        person,
                        item)
                .orElse(0.0);
    }

    /** Begun now if need be; whoever else wants to change it waits for our transaction. */
    Viewing toChange(UUID person, UUID item, Instant now) {
        sql.update(
                "insert into viewing (person, item, id, begun_at, seconds, position, told_at)"
                        + " values (?, ?, ?, ?, 0, 0, to_timestamp(0)) on conflict do nothing",
                person,
                item,
                UUID.randomUUID(),
                now);
        Optional<Viewing> found =
                sql.first(VIEWING, "select * from viewing where person = ? and item = ? for update", person, item);
        return found.orElseThrow();
    }

    void spend(UUID person, UUID item, double seconds) {
        sql.update("update viewing set seconds = seconds + ? where person = ? and item = ?", seconds, person, item);
    }

    void move(UUID person, UUID item, double position, Instant at) {
        sql.update(
                "update viewing set position = ?, told_at = ? where person = ? and item = ?",
                position,
                at,
                person,
                item);
    }
}
