package sala.search.saved;

import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import sala.sql.Row;

/**
 * A search that somebody does again and again.
 *
 * @param question as the query of an address
 * @param looked when the person last opened it
 */
public record SavedSearch(UUID id, String name, String question, Instant looked) {

    static SavedSearch read(Row row) throws SQLException {
        return new SavedSearch(row.id("id"), row.text("name"), row.text("question"), row.instant("looked"));
    }
}
