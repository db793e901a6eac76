package sala.mirror.delivery;

import java.util.List;
import sala.testkit.TestDatabase;

/** A copy of what a school knows of its records, as PostgreSQL's own tools make it, for the tables that matter here. */
final class Backup {

    private static final List<String> TABLES =
            List.of("statement", "statement_id", "outgoing_batch", "district_link", "time_anchor");

    private final TestDatabase db;
    private final String schema;

    /** Made at once, in a schema of its own. */
    Backup(TestDatabase db, String schema) {
        this.db = db;
        this.schema = schema;
        db.execute("create schema " + schema);
        for (String table : TABLES) {
            db.execute("create table " + schema + "." + table + " as table public." + table);
        }
    }

    void restore() {
        for (String table : TABLES) {
            db.execute("delete from public." + table);
            db.execute(
                    "insert into public." + table + " overriding system value select * from " + schema + "." + table);
        }
    }
}
