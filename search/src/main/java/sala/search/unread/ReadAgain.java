package sala.search.unread;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import sala.access.Actor;
import sala.fault.NotFound;
import sala.search.feed.TextRequests;
import sala.search.reading.ReadText.Outcome;
import sala.sql.Row;
import sala.sql.Sql;
import sala.sql.Transactions;

/**
 * Has files read again, such as after Tesseract was installed. What is known of them is forgotten, also that one ended
 * the reading process: somebody wants it.
 */
@Singleton
public class ReadAgain {

    /** In one go, so that nobody waits long for the answer; the rest is listed still. */
    static final int MOST = 1000;

    private final Sql sql;
    private final TextRequests requests;
    private final Transactions transactions;

    @Inject
    public ReadAgain(Sql sql, TextRequests requests, Transactions transactions) {
        this.sql = sql;
        this.requests = requests;
        this.transactions = transactions;
    }

    /** @throws NotFound when it has no such file, or this person does not look after it */
    public void one(Actor actor, UUID thing) {
        Kept kept = Kept.by(actor);
        List<File> files = sql.list(
                ReadAgain::file,
                "select f.thing, f.kind, f.hash " + UnreadFiles.UNREAD + " and f.thing = ?",
                kept.all(),
                kept.schools(),
                null,
                null,
                thing);
        if (files.isEmpty()) {
            throw new NotFound("unread");
        }
        transactions.run(() -> again(files));
    }

    /** All for this reason, those that wait the longest first; gives how many. */
    public int all(Actor actor, Outcome why) {
        Kept kept = Kept.by(actor);
        List<File> files = sql.list(
                ReadAgain::file,
                "select f.thing, f.kind, f.hash " + UnreadFiles.UNREAD + " order by t.read_at, f.thing limit ?",
                kept.all(),
                kept.schools(),
                why.name(),
                why.name(),
                MOST);
        transactions.run(() -> again(files));
        return files.size();
    }

    private void again(List<File> files) {
        sql.update(
                "delete from read_text where hash = any (?::text[])",
                files.stream().map(File::hash).toList());
        files.stream()
                .map(file -> new File(file.thing(), file.kind(), ""))
                .distinct()
                .forEach(file -> requests.submit(file.kind(), file.thing()));
    }

    private static File file(Row row) throws SQLException {
        return new File(row.id("thing"), row.text("kind"), row.text("hash"));
    }

    private record File(UUID thing, String kind, String hash) {}
}
