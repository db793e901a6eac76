package sala.media.history;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.JsonObject;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sala.approval.Decision;
import sala.media.description.DetailsJson;
import sala.media.description.MediaDetails;
import sala.paging.Page;
import sala.paging.Paging;
import sala.sql.Row;
import sala.sql.Sql;

/** What people did with the items of this node, each with the words before and after. Nothing is ever changed in it. */
@Singleton
public class History {

    private final Sql sql;

    @Inject
    public History(Sql sql) {
        this.sql = sql;
    }

    /** Within the transaction of what happened. */
    public void add(UUID item, Event event) {
        sql.update(
                "insert into media_event (item, kind, by, at, reason, before, after)"
                        + " values (?, ?, ?, ?, ?, ?::jsonb, ?::jsonb)",
                item,
                event.kind(),
                event.decision().by(),
                event.decision().at(),
                event.decision().reason(),
                json(event.before()),
                json(event.after()));
    }

    /** Newest first. */
    public Page<Event> page(UUID item, Paging paging) {
        return Page.of(
                sql.list(
                        History::read,
                        "select * from media_event where item = ? order by id desc limit ? offset ?",
                        item,
                        paging.size(),
                        paging.before()),
                paging,
                () -> sql.number("select count(*) from media_event where item = ?", item));
    }

    private static Event read(Row row) throws SQLException {
        return new Event(
                EventKind.valueOf(row.text("kind")),
                new Decision(row.id("by"), row.instant("at"), row.text("reason")),
                details(row, "before"),
                details(row, "after"));
    }

    private static @Nullable MediaDetails details(Row row, String column) throws SQLException {
        String text = row.textOrNull(column);
        return text == null ? null : DetailsJson.read(text);
    }

    private static @Nullable JsonObject json(@Nullable MediaDetails details) {
        return details == null ? null : DetailsJson.write(details);
    }
}
