package sala.search.unread;

import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sala.search.reading.ReadText.Outcome;
import sala.sql.Row;

/**
 * A file of a thing that has no text, or not all of it.
 *
 * @param school to which the thing belongs; null for the office's
 */
public record UnreadFile(
        UUID thing, String kind, String title, String fileName, @Nullable UUID school, Outcome why, Instant readAt) {

    static UnreadFile read(Row row) throws SQLException {
        return new UnreadFile(
                row.id("thing"),
                row.text("kind"),
                row.text("title"),
                row.text("file_name"),
                row.idOrNull("school"),
                Outcome.valueOf(row.text("outcome")),
                row.instant("read_at"));
    }
}
