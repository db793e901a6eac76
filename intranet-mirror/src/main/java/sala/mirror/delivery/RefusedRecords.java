package sala.mirror.delivery;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.sql.SQLException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sala.paging.Page;
import sala.paging.Paging;
import sala.sql.Row;
import sala.sql.Sql;

/** At the district: the records that were set aside, for the people of the office. */
@Singleton
public class RefusedRecords {

    private final Sql sql;

    @Inject
    public RefusedRecords(Sql sql) {
        this.sql = sql;
    }

    /** The latest first. */
    public Page<RefusedRecord> page(Paging paging) {
        List<RefusedRecord> records = sql.list(
                RefusedRecords::read,
                """
                select r.statement_id, coalesce(s.thai_name, '') as school, r.reason, r.refused_at, r.body
                from refused_statement r
                left join school_node n on n.id = r.node_id
                left join school s on s.id = n.school_id
                order by r.refused_at desc, r.statement_id limit ? offset ?
                """,
                paging.size(),
                paging.before());
        return Page.of(records, paging, () -> sql.number("select count(*) from refused_statement"));
    }

    private static RefusedRecord read(Row row) throws SQLException {
        JsonObject body = body(row);
        return new RefusedRecord(
                row.id("statement_id"),
                row.text("school"),
                Refusal.of(row.text("reason")),
                row.instant("refused_at"),
                text(body, "verb", "display", "th"),
                text(body, "object", "definition", "name", "th"),
                time(text(body, "timestamp")));
    }

    private static JsonObject body(Row row) throws SQLException {
        try {
            return row.json("body");
        } catch (JsonException unreadable) {
            return JsonValue.EMPTY_JSON_OBJECT;
        }
    }

    private static @Nullable Instant time(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }

    private static String text(JsonObject body, String... path) {
        JsonValue here = body;
        for (String step : path) {
            here = here instanceof JsonObject object ? object.getOrDefault(step, JsonValue.NULL) : JsonValue.NULL;
        }
        return here instanceof JsonString text ? text.getString() : "";
    }
}
