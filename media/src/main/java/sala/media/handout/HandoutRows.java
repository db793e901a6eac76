package sala.media.handout;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import sala.sql.Row;
import sala.sql.Sql;

/** The table of what was handed out. */
@Singleton
public class HandoutRows {

    private final Sql sql;

    @Inject
    public HandoutRows(Sql sql) {
        this.sql = sql;
    }

    Optional<Handout> find(UUID id) {
        return sql.first(HandoutRows::read, "select * from handout where id = ?", id);
    }

    /** In the order in which they were hung. */
    List<Handout> with(UUID airing) {
        return sql.list(HandoutRows::read, "select * from handout where airing = ? order by given_at, id", airing);
    }

    List<Handout> of(UUID item) {
        return sql.list(HandoutRows::read, "select * from handout where item = ?", item);
    }

    void add(Handout handout, Instant at) {
        sql.update(
                "insert into handout (id, airing, school, classroom, title, address, item, for_staff, given_by, given_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                handout.id(),
                handout.airing(),
                handout.school(),
                handout.classroom(),
                handout.paper().title(),
                handout.paper().address(),
                handout.paper().item(),
                handout.paper().forStaff(),
                handout.by(),
                at);
    }

    void remove(UUID id) {
        sql.update("delete from handout where id = ?", id);
    }

    private static Handout read(Row row) throws SQLException {
        return new Handout(
                row.id("id"),
                row.id("airing"),
                row.id("school"),
                row.id("classroom"),
                new Paper(row.text("title"), row.text("address"), row.idOrNull("item"), row.flag("for_staff")),
                row.id("given_by"));
    }
}
