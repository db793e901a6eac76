package sala.search.asked;

import java.sql.SQLException;
import java.time.Instant;
import sala.sql.Row;

/**
 * Words that were searched for and not found.
 *
 * @param words as they were typed last
 * @param schools how many different ones
 */
public record MissedLine(String words, long times, long schools, Instant last) {

    static MissedLine read(Row row) throws SQLException {
        return new MissedLine(row.text("words"), row.number("times"), row.number("schools"), row.instant("last"));
    }
}
