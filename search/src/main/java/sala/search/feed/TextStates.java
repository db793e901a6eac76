package sala.search.feed;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import sala.blob.Hash;
import sala.search.reading.ReadText.Outcome;
import sala.sql.Sql;

/** What became of reading files, for pages that tell it to those who look after them. */
@Singleton
public class TextStates {

    private final Sql sql;

    @Inject
    public TextStates(Sql sql) {
        this.sql = sql;
    }

    /** Empty when the file was not read yet. */
    public Optional<Outcome> of(Hash file) {
        return sql.first(
                row -> Outcome.valueOf(row.text("outcome")),
                "select outcome from read_text where hash = ?",
                file.hex());
    }
}
