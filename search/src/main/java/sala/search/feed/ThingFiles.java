package sala.search.feed;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import sala.find.Findable;
import sala.find.Findable.Document;
import sala.sql.Sql;

/** Writes down which files are read for which thing, for whoever looks for those that could not be read. */
@Singleton
public class ThingFiles {

    private final Sql sql;

    @Inject
    public ThingFiles(Sql sql) {
        this.sql = sql;
    }

    /** These, and no others any more. */
    void keep(Findable thing) {
        List<Document> documents = thing.documents();
        sql.update(
                "delete from thing_file where thing = ? and hash <> all (?::text[])",
                thing.id(),
                documents.stream().map(document -> document.hash().hex()).toList());
        documents.forEach(document -> keep(thing, document));
    }

    private void keep(Findable thing, Document document) {
        sql.update(
                """
                insert into thing_file (thing, hash, kind, title, file_name, school) values (?, ?, ?, ?, ?, ?::uuid)
                on conflict (thing, hash) do update
                set title = excluded.title, file_name = excluded.file_name, school = excluded.school
                """,
                thing.id(),
                document.hash().hex(),
                thing.kind(),
                thing.title(),
                document.fileName(),
                thing.traits().school());
    }

    void forget(UUID thing) {
        sql.update("delete from thing_file where thing = ?", thing);
    }
}
